package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.dispatch.FreshnessReplies;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.organisation.ConfirmOrganisation;

/** "All is still true", by OK from a phone that was asked: its holder agreed to be. */
@ApplicationScoped
public class ConfirmBySms implements FreshnessReplies {

  private final ConfirmOrganisation confirmation;
  private final ReminderSql reminders;
  private final AuditLog audit;
  private final Clock clock;

  ConfirmBySms(
      ConfirmOrganisation confirmation, ReminderSql reminders, AuditLog audit, Clock clock) {
    this.confirmation = confirmation;
    this.reminders = reminders;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean confirm(UUID organisation) {
    Optional<ConfirmOrganisation.Confirmed> confirmed =
        confirmation.confirm(organisation, Role.STEWARD.word());
    if (confirmed.isEmpty()) {
      return false;
    }
    reminders.useOthers(organisation, clock.instant());
    audit.record(
        Actor.VISITOR, "organisation.confirmed-by-sms", "organisation:" + organisation, Map.of());
    return true;
  }
}
