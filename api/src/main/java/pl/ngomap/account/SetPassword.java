package pl.ngomap.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Sets one's password; whoever was signed in with the old one elsewhere is signed out. */
@ApplicationScoped
class SetPassword {

  private final Passwords passwords;
  private final Sessions sessions;
  private final Confirmation confirmation;
  private final AuditLog log;

  SetPassword(Passwords passwords, Sessions sessions, Confirmation confirmation, AuditLog log) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.confirmation = confirmation;
    this.log = log;
  }

  /** The new one. */
  record NewPassword(
      @Schema(
              required = true,
              minLength = PasswordPolicy.SHORTEST,
              maxLength = PasswordPolicy.LONGEST)
          String password) {

    @Override
    public String toString() {
      return "NewPassword";
    }
  }

  void set(SignedIn who, NewPassword wanted) {
    confirmation.require();
    PasswordPolicy.check(wanted.password(), who.email());
    String hash = passwords.hash(wanted.password());
    QuarkusTransaction.requiringNew().run(() -> keep(who, hash));
  }

  private void keep(SignedIn who, String hash) {
    Session session = sessions.findByIdOptional(who.sessionId()).orElseThrow(Refusal::signedOut);
    session.person.password = hash;
    session.passwordGiven = true;
    sessions.endOthersOf(who.personId(), who.sessionId());
    log.record(
        new Actor(who.personId(), who.role(), Map.of()),
        "password.set",
        "person:" + who.personId(),
        Map.of());
  }
}
