package pl.ngomap.account;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Reads the words of bodies and paths; what cannot be read is refused by its name. */
final class Words {

  private static final Set<String> LANGUAGES = Set.of("pl", "en");
  private static final Set<String> LEVELS = Set.of("owner", "editor");
  private static final Set<String> STAFF = Set.of("moderator", "administrator", "auditor");

  private Words() {}

  static Email email(String name, String word) {
    if (word == null || word.isBlank()) {
      throw Refusal.missingParameter(name, Email.EXPECTED);
    }
    return Email.parse(word)
        .orElseThrow(
            () -> Refusal.badParameter(name, "This is no e-mail address.", Email.EXPECTED));
  }

  static String language(String word) {
    String language = Parameters.oneOf("language", word, LANGUAGES);
    return language == null ? "pl" : language;
  }

  static Stewardship level(String word) {
    return Stewardship.valueOf(
        Parameters.requiredOneOf("level", word, LEVELS).toUpperCase(Locale.ROOT));
  }

  static Role staffRole(String word) {
    return Role.valueOf(Parameters.requiredOneOf("role", word, STAFF).toUpperCase(Locale.ROOT));
  }

  static String text(String name, String word, String expected) {
    if (word == null || word.isBlank()) {
      throw Refusal.missingParameter(name, expected);
    }
    return word;
  }

  /** An identifier in a path: what is none names nothing. */
  static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException e) {
      throw nothing();
    }
  }

  static Refusal nothing() {
    return Refusal.notFound("not-found", "There is no such thing, or not for you.");
  }
}
