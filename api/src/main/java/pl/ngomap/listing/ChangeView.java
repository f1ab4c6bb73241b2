package pl.ngomap.listing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation was published anew, or taken off the map. */
@Schema(
    name = "FeedChange",
    description =
        "That an organisation was published, or removed. It may have changed again since: a later item tells so.")
record ChangeView(
    @Schema(required = true, description = "Number of the data that this change belongs to.")
        long version,
    @Schema(
            required = true,
            description = "removed is a tombstone: delete your copy.",
            enumeration = {"published", "removed"})
        String kind,
    @Schema(required = true, description = "Of the organisation; it never changes.") UUID id,
    @Schema(
            required = true,
            description = "Number in the organisation's history; of a tombstone, its last one.")
        int revision,
    @Schema(required = true) Instant changedAt,
    @Schema(description = "As it is now, with its places; absent when it is no longer on the map.")
        OrganisationView organisation) {

  /** Whether the other row tells of the same change. */
  boolean isSame(ChangeView other) {
    return version == other.version && id.equals(other.id);
  }
}
