package pl.ngomap.listing;

import java.util.UUID;
import pl.ngomap.problem.Refusal;

/** Reads the keys of cursors. */
final class Cursors {

  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Cursors() {}

  /** An identifier among the keys of a cursor: UUID itself takes shortened ones, too. */
  static UUID id(String key) {
    if (!key.matches(UUID_FORM)) {
      throw Refusal.foreignCursor();
    }
    return UUID.fromString(key);
  }
}
