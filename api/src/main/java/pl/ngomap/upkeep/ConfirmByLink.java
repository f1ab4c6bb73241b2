package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.organisation.ConfirmOrganisation;
import pl.ngomap.problem.Refusal;

/** "All is still true", by the link of a reminder: whoever reads that mail may say so. */
@ApplicationScoped
public class ConfirmByLink {

  private static final String TOKEN = "token";

  private final ReminderSql reminders;
  private final ConfirmOrganisation confirmation;
  private final AuditLog audit;
  private final Clock clock;

  ConfirmByLink(
      ReminderSql reminders, ConfirmOrganisation confirmation, AuditLog audit, Clock clock) {
    this.reminders = reminders;
    this.confirmation = confirmation;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the link carries. */
  @Schema(name = "ConfirmationToken")
  record Link(
      @Schema(
              required = true,
              pattern = "^[A-Za-z0-9_-]{43}$",
              description = "What follows the = in the link of the letter.")
          String token) {}

  /** What was confirmed. */
  @Schema(name = "Confirmed")
  record ConfirmedView(
      @Schema(required = true) OrganisationName organisation,
      @Schema(required = true) Instant verifiedAt) {

    @Schema(name = "OrganisationName")
    record OrganisationName(
        @Schema(required = true) String slug, @Schema(required = true) String name) {}
  }

  /**
   * The number of the data is locked first, as by every publication, and then the link is used.
   *
   * @throws Refusal when the link is unknown, used or too old
   */
  @Transactional
  ConfirmedView confirm(Actor actor, Link link) {
    ReminderToken token = ReminderToken.parse(link.token()).orElseThrow(ConfirmByLink::unknown);
    ReminderSql.Sent sent = reminders.find(token).orElseThrow(ConfirmByLink::unknown);
    Instant now = clock.instant();
    if (sent.usedAt() != null) {
      throw used();
    }
    if (now.isAfter(sent.expiresAt())) {
      throw Refusal.conflict(
          "link-expired", "This link is too old.", "Sign in and confirm the profile there.");
    }
    ConfirmOrganisation.Confirmed confirmed =
        confirmation
            .confirm(sent.organisation(), Role.STEWARD.word())
            .orElseThrow(ConfirmByLink::unknown);
    if (!reminders.use(token, now)) {
      throw used();
    }
    reminders.useOthers(sent.organisation(), now);
    audit.record(
        actor, "organisation.confirmed-by-link", "organisation:" + sent.organisation(), Map.of());
    return new ConfirmedView(
        new ConfirmedView.OrganisationName(confirmed.slug(), confirmed.name()),
        confirmed.verifiedAt());
  }

  private static Refusal unknown() {
    return Refusal.badParameter(
        TOKEN, "This link leads to nothing.", "The whole link of the letter.");
  }

  private static Refusal used() {
    return Refusal.conflict(
        "link-used", "This was confirmed already: thank you.", "There is nothing to do.");
  }
}
