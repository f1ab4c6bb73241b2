package pl.ngomap.account;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/**
 * Signs in whom the identity provider of the city knows. Staff need several factors there; then
 * ours are not asked for besides.
 */
@ApplicationScoped
class SignInByProvider {

  private static final String CALLBACK = "api/v1/session/provider/callback";
  private static final String LANGUAGE = "pl";
  private static final int LONGEST_CODE = 4_000;

  private final IdentityProvider provider;
  private final People people;
  private final Sessions sessions;
  private final SignInRecord record;
  private final MapAddress address;

  SignInByProvider(
      IdentityProvider provider,
      People people,
      Sessions sessions,
      SignInRecord record,
      MapAddress address) {
    this.provider = provider;
    this.people = people;
    this.sessions = sessions;
    this.record = record;
    this.address = address;
  }

  URI begin(ProviderAttempt attempt) {
    return provider.authorization(attempt, callback());
  }

  /**
   * @param kept what the browser kept of its attempt; null: nothing
   * @param state what came back with it
   * @param code null: the provider, or its person, said no
   */
  SignedIn finish(String kept, String state, String code, String device) {
    ProviderAttempt attempt =
        ProviderAttempt.parse(kept)
            .filter(began -> began.state().getValue().equals(state))
            .orElseThrow(SignInByProvider::astray);
    if (code == null || code.isBlank() || code.length() > LONGEST_CODE) {
      throw astray();
    }
    IdentityProvider.Somebody somebody =
        provider.identify(attempt, new AuthorizationCode(code), callback());
    return QuarkusTransaction.requiringNew().call(() -> begin(somebody, device));
  }

  private SignedIn begin(IdentityProvider.Somebody somebody, String device) {
    Optional<Person> known = people.find(somebody.email());
    boolean staff = known.isPresent() && known.get().role().isStaff();
    if (staff && !somebody.strong()) {
      throw Refusal.forbidden(
          "second-factor-wanted", "Staff need a second factor at the identity provider.");
    }
    Person person = people.ensure(somebody.email(), LANGUAGE);
    boolean strong = somebody.strong();
    SignedIn signedIn = sessions.begin(person, new Credentials.Given(strong, strong, device));
    record.write(signedIn);
    return signedIn;
  }

  private URI callback() {
    return URI.create(address.page(CALLBACK));
  }

  private static Refusal astray() {
    return Refusal.wrongCredentials(
        "wrong-credentials", "This answer belongs to no attempt of this browser. Begin anew.");
  }
}
