package pl.ngomap.access;

import jakarta.enterprise.context.RequestScoped;
import pl.ngomap.problem.Refusal;

/** The program that asks. */
@RequestScoped
public class CurrentKey {

  private KeyHolder holder;

  void set(KeyHolder holder) {
    this.holder = holder;
  }

  /** Whether a key was shown at all. */
  public boolean isShown() {
    return holder != null;
  }

  /**
   * @throws Refusal when no key was sent, or one that may not be used for this
   */
  public KeyHolder require(Scope scope) {
    if (holder == null) {
      throw Refusal.wrongCredentials(
          "key-wanted", "This needs an API key: Authorization: Bearer ngomap_…");
    }
    if (!holder.scopes().contains(scope)) {
      throw Refusal.forbidden(
          "scope-missing", "This key lacks the scope \"" + scope.word() + "\".");
    }
    return holder;
  }
}
