package pl.ngomap.moderation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.ngomap.organisation.ProfileText;

/** Gathers all that is wrong, so that people hear it at once and not one by one. */
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void wrong(String path, String detail, String expected) {
    found.add(new Finding(path, detail, expected, false));
  }

  void tooMuch(String path, String detail, String expected) {
    found.add(new Finding(path, detail, expected, true));
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  /** A line without what may not be in it; null for nothing, and when something is wrong. */
  String line(String path, String text, int most) {
    return text(path, text, most, word -> ProfileText.line(word, most));
  }

  String prose(String path, String text, int most) {
    return text(path, text, most, word -> ProfileText.prose(word, most));
  }

  /** A line that a reader then understands; the reader refuses by IllegalArgumentException. */
  String parsed(
      String path, String text, int most, String expected, Function<String, String> reader) {
    String line = line(path, text, most);
    if (line == null) {
      return null;
    }
    try {
      return reader.apply(line);
    } catch (IllegalArgumentException e) {
      wrong(path, sentence(e.getMessage()), expected);
      return line;
    }
  }

  /** What may not be in a text cannot be kept either: the database would refuse some of it. */
  private String text(String path, String text, int most, Function<String, String> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      tooMuch(path, e.getMessage(), "At most " + most + " characters of visible text.");
      return null;
    }
  }

  static String sentence(String text) {
    String begun = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
