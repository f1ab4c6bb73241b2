package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.ngomap.problem.Refusal;

/** Signs in who holds a link; opens a locked account again. */
@ApplicationScoped
class SignInByLink {

  private final SignInLinks links;
  private final People people;
  private final Sessions sessions;
  private final SecondFactor secondFactor;
  private final SignInFailures failures;
  private final BecomeFirstAdministrator becoming;
  private final SignInRecord record;

  SignInByLink(
      SignInLinks links,
      People people,
      Sessions sessions,
      SecondFactor secondFactor,
      SignInFailures failures,
      BecomeFirstAdministrator becoming,
      SignInRecord record) {
    this.links = links;
    this.people = people;
    this.sessions = sessions;
    this.secondFactor = secondFactor;
    this.failures = failures;
    this.becoming = becoming;
    this.record = record;
  }

  /** A refusal is remembered, so it must not undo what was written. */
  @Transactional(dontRollbackOn = Refusal.class)
  SignedIn signIn(Credentials credentials, String device) {
    SignInLink link =
        Token.parse(credentials.link()).flatMap(links::findForUse).orElseThrow(SignInByLink::spent);
    if (link.isForFirstAdministrator()) {
      Person person = becoming.become(link, credentials.email());
      return sessions.begin(person, new Credentials.Given(false, false, device));
    }
    Email email = new Email(link.email);
    Optional<Person> known = people.find(email);
    boolean coded = known.isPresent() && known.get().totpSecret != null;
    if (coded) {
      requireCode(link, known.get(), credentials.code());
    }
    links.delete(link);
    failures.unlock(email);
    Person person = people.ensure(email, link.language);
    SignedIn signedIn = sessions.begin(person, new Credentials.Given(false, coded, device));
    record.write(signedIn);
    return signedIn;
  }

  /** Until the code is right the link stays good, for a few attempts. */
  private void requireCode(SignInLink link, Person person, String code) {
    if (code == null || code.isBlank()) {
      throw SignInByPassword.secondFactorWanted();
    }
    if (!secondFactor.accept(person, code)) {
      link.codeFailures++;
      if (link.codeFailures >= SignInLinks.MOST_CODE_FAILURES) {
        links.delete(link);
      }
      throw SignInByPassword.wrong();
    }
  }

  private static Refusal spent() {
    return Refusal.wrongCredentials(
        "wrong-credentials", "This link was used already, or is too old. Ask for another one.");
  }
}
