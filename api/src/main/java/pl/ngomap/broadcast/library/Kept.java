package pl.ngomap.broadcast.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import pl.ngomap.problem.Refusal;

/** What holds for everything that is kept by a name. */
final class Kept {

  /** Of each kind; a list that nobody can look through helps nobody. */
  static final int MOST = 200;

  private static final int LONGEST = 100;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  private Kept() {}

  static String name(String word) {
    String name = word == null ? "" : word.strip();
    if (name.isEmpty()) {
      throw Refusal.missingParameter("name", "A name to find it by.");
    }
    if (name.length() > LONGEST || UNSEEN.matcher(name).find()) {
      throw Refusal.badParameter(
          "name",
          "This name is too long, or holds characters that cannot be seen.",
          "1 to " + LONGEST + " characters.");
    }
    return name;
  }

  static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw unknown();
    }
  }

  /** One of a kind, for whoever changes it; others wait. */
  static <T> T lock(PanacheRepositoryBase<T, UUID> kind, UUID id) {
    return kind.find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(Kept::unknown);
  }

  static Refusal unknown() {
    return Refusal.notFound("not-found", "There is nothing of this identifier.");
  }

  static void requireRoom(long there) {
    if (there >= MOST) {
      throw Refusal.conflict("too-many", "There are " + MOST + " already.", "Remove one first.");
    }
  }

  /**
   * Writes to the database, which alone knows for sure whether a name is free.
   *
   * @throws Refusal when it is not
   */
  static void writing(Runnable flush) {
    try {
      flush.run();
    } catch (ConstraintViolationException taken) {
      throw Refusal.conflict("name-taken", "Something else has this name.", "Another name.");
    }
  }
}
