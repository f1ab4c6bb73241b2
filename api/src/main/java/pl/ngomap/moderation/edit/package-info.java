/**
 * What the stewards of an organisation do: {@link pl.ngomap.moderation.edit.SaveDraft} keeps their
 * draft, {@link pl.ngomap.moderation.edit.SubmitDraft} publishes it or puts it into the queue, as
 * {@link pl.ngomap.moderation.edit.ReviewPolicy} says; history shows and restores what was. And
 * what ends a profile: removal, and forgetting a person.
 */
package pl.ngomap.moderation.edit;
