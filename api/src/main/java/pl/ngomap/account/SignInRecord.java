package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;

/** Writes down that staff have signed in. */
@ApplicationScoped
class SignInRecord {

  private final AuditLog log;

  SignInRecord(AuditLog log) {
    this.log = log;
  }

  void write(SignedIn signedIn) {
    if (signedIn.role().isStaff()) {
      log.record(
          new Actor(signedIn.personId(), signedIn.role(), Map.of()),
          "session.begun",
          "session:" + signedIn.sessionId(),
          Map.of());
    }
  }
}
