package pl.ngomap.moderation.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.moderation.profile.PublishedProfile.About;

/** A line of the queue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalItem", description = "A line of the queue.")
record ProposalItem(
    @Schema(required = true) UUID id,
    @Schema(
            required = true,
            enumeration = {"change", "correction", "new-organisation", "restoration"})
        String kind,
    @Schema(description = "Absent for one that is not on the map yet.") About organisation,
    @Schema(required = true) String title,
    @Schema(required = true) Instant submittedAt,
    @Schema(
            required = true,
            enumeration = {"visitor", "steward", "moderator", "administrator"})
        String submittedBy,
    @Schema(required = true) List<String> changedFields,
    @Schema(
            required = true,
            description =
                "name, legalForm, numbers, moved, place-removed, unverified, links, visitor or new-organisation.")
        List<String> waitsBecause,
    @Schema(
            required = true,
            enumeration = {"open", "waiting-for-steward", "asked", "approved", "rejected"})
        String state,
    @Schema(description = "Who works on it; absent when nobody does.") LockView lockedBy) {

  /** Who works on it, never by name. */
  @Schema(name = "ProposalLock")
  record LockView(@Schema(required = true) Instant until, @Schema(required = true) boolean mine) {

    static LockView of(UUID holder, Instant until, UUID reader, Instant now) {
      return holder != null && until.isAfter(now)
          ? new LockView(until, holder.equals(reader))
          : null;
    }
  }

  static ProposalItem of(Tuple row, UUID reader, Instant now) {
    UUID organisation = row.get("organisation", UUID.class);
    return new ProposalItem(
        row.get("id", UUID.class),
        row.get("kind", String.class),
        organisation == null
            ? null
            : new About(organisation, row.get("slug", String.class), row.get("name", String.class)),
        row.get("title", String.class),
        row.get("submitted_at", Instant.class),
        row.get("submitted_by", String.class),
        words(row.get("changed_fields", String.class)),
        words(row.get("waits_because", String.class)),
        row.get("state", String.class),
        LockView.of(
            row.get("locked_by", UUID.class), row.get("locked_until", Instant.class), reader, now));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
