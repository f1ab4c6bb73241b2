package pl.ngomap.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import pl.ngomap.problem.Refusal;

/** The session of this request, if it has one. */
@RequestScoped
class CurrentSession {

  private SignedIn signedIn;

  Optional<SignedIn> find() {
    return Optional.ofNullable(signedIn);
  }

  /**
   * The session, also of those who must still set something.
   *
   * @throws Refusal when nobody is signed in
   */
  SignedIn get() {
    return find().orElseThrow(Refusal::signedOut);
  }

  void set(SignedIn signedIn) {
    this.signedIn = signedIn;
  }
}
