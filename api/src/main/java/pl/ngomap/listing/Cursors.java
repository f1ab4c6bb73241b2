package pl.ngomap.listing;

import java.util.UUID;
import pl.ngomap.problem.Refusal;

/** How this room refuses cursors. */
final class Cursors {

  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Cursors() {}

  /** An identifier among the keys of a cursor: UUID itself takes shortened ones, too. */
  static UUID id(String key) {
    if (!key.matches(UUID_FORM)) {
      throw foreign();
    }
    return UUID.fromString(key);
  }

  static Refusal foreign() {
    return Refusal.badParameter(
        "cursor",
        "This cursor does not belong to this question.",
        "The next of the page before, with all other parameters unchanged.");
  }
}
