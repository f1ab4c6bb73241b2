package pl.ngomap.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.problem.Refusal;

/** Takes the credentials once more, so that dangerous acts may follow for ten minutes. */
@ApplicationScoped
class ConfirmCredentials {

  private final Passwords passwords;
  private final SecondFactor secondFactor;
  private final Sessions sessions;
  private final SignInFailures failures;
  private final Clock clock;

  ConfirmCredentials(
      Passwords passwords,
      SecondFactor secondFactor,
      Sessions sessions,
      SignInFailures failures,
      Clock clock) {
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.sessions = sessions;
    this.failures = failures;
    this.clock = clock;
  }

  /** At least one of them; whatever is given must be right. */
  @Schema(name = "CredentialsAgain")
  record Again(
      @Schema(description = "The password of the account.", maxLength = 200) String password,
      @Schema(description = "A code of the second factor.", maxLength = 40) String code) {

    @Override
    public String toString() {
      return "Again";
    }
  }

  SignedIn confirm(SignedIn who, Again given, byte[] addressHash) {
    boolean withPassword = given.password() != null && !given.password().isEmpty();
    boolean withCode = given.code() != null && !given.code().isBlank();
    if (!withPassword && !withCode) {
      throw Refusal.missingParameter("password", "The password, or a code.");
    }
    Email email = new Email(who.email());
    failures.begin(email, addressHash);
    if (withPassword && !passwords.matches(given.password(), hash(who))) {
      throw SignInByPassword.wrong();
    }
    SignedIn confirmed =
        QuarkusTransaction.requiringNew().call(() -> finish(who, withCode ? given.code() : null));
    failures.succeed(email, addressHash);
    return confirmed;
  }

  private String hash(SignedIn who) {
    return QuarkusTransaction.requiringNew().call(() -> get(who).person.password);
  }

  private SignedIn finish(SignedIn who, String code) {
    Session session = get(who);
    if (code != null
        && (session.person.totpSecret == null || !secondFactor.accept(session.person, code))) {
      throw SignInByPassword.wrong();
    }
    session.confirmedUntil = clock.instant().plus(SessionPolicy.CONFIRMED);
    return SignedIn.of(who.token(), session, who.stewardships());
  }

  private Session get(SignedIn who) {
    return sessions.findByIdOptional(who.sessionId()).orElseThrow(Refusal::signedOut);
  }
}
