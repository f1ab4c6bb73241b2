package pl.ngomap.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import pl.ngomap.problem.Refusal;

/**
 * Signs in by e-mail and password, and by a code where there is a second factor. Hashing happens
 * between two transactions, as it takes long and must hold no connection.
 */
@ApplicationScoped
class SignInByPassword {

  private final People people;
  private final Passwords passwords;
  private final SecondFactor secondFactor;
  private final Sessions sessions;
  private final SignInFailures failures;
  private final SignInRecord record;

  SignInByPassword(
      People people,
      Passwords passwords,
      SecondFactor secondFactor,
      Sessions sessions,
      SignInFailures failures,
      SignInRecord record) {
    this.people = people;
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.sessions = sessions;
    this.failures = failures;
    this.record = record;
  }

  SignedIn signIn(Credentials credentials, Credentials.Caller caller) {
    Email email = Words.email("email", credentials.email());
    String password = Words.text("password", credentials.password(), "The password.");
    failures.begin(email, caller.addressHash());
    String hash =
        QuarkusTransaction.requiringNew()
            .call(() -> people.find(email).map(person -> person.password).orElse(null));
    if (password.length() > PasswordPolicy.LONGEST * 2 || !passwords.matches(password, hash)) {
      throw wrong();
    }
    Optional<SignedIn> signedIn =
        QuarkusTransaction.requiringNew().call(() -> finish(email, hash, credentials, caller));
    if (signedIn.isEmpty()) {
      failures.takeBack(email, caller.addressHash());
      throw secondFactorWanted();
    }
    failures.succeed(email, caller.addressHash());
    return signedIn.get();
  }

  /** Nothing when a code is wanted. */
  private Optional<SignedIn> finish(
      Email email, String hash, Credentials credentials, Credentials.Caller caller) {
    Person person = people.find(email).orElseThrow(SignInByPassword::wrong);
    if (!Objects.equals(hash, person.password)) {
      throw wrong();
    }
    boolean coded = person.totpSecret != null;
    if (coded) {
      if (credentials.code() == null || credentials.code().isBlank()) {
        return Optional.empty();
      }
      if (!secondFactor.accept(person, credentials.code())) {
        throw wrong();
      }
    }
    SignedIn signedIn = sessions.begin(person, new Credentials.Given(true, coded, caller.device()));
    record.write(signedIn);
    return Optional.of(signedIn);
  }

  static Refusal wrong() {
    return Refusal.wrongCredentials(
        "wrong-credentials", "The e-mail, the password or the code is wrong.");
  }

  static Refusal secondFactorWanted() {
    return Refusal.wrongCredentials(
        "second-factor-wanted", "Add the code of the second factor, or a recovery code.");
  }
}
