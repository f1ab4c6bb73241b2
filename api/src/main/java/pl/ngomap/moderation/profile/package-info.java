/**
 * A profile as people write it: {@link pl.ngomap.moderation.profile.ProfileDraft}, how it is
 * compared field by field, what is checked before it may become public, and how it becomes an edit
 * of the published organisation.
 */
package pl.ngomap.moderation.profile;
