/**
 * How somebody becomes the owner of an organisation: by a code that goes to the contact which the
 * city's file or a register holds, or by approval of the staff. {@link
 * pl.ngomap.moderation.claim.RequestClaim} begins it, {@code HandOver} ends it, {@link
 * pl.ngomap.moderation.claim.UndoClaim} takes it back within days.
 *
 * <p>Who decides about an organisation's stewards locks its row first, so that of two at once one
 * wins.
 */
package pl.ngomap.moderation.claim;
