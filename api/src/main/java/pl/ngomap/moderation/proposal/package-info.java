/**
 * What waits for a decision: changes of stewards, corrections of visitors, new organisations.
 * {@link pl.ngomap.moderation.proposal.Propose} puts it into the queue, {@link
 * pl.ngomap.moderation.proposal.DecideProposal} takes it out, and {@link
 * pl.ngomap.moderation.proposal.PublishProfile} makes a profile public, whoever decided that.
 *
 * <p>Rows are locked in this order: the draft, the proposal, the data version.
 */
package pl.ngomap.moderation.proposal;
