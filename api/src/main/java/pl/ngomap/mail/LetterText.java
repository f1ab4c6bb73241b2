package pl.ngomap.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a letter says, in plain text.
 *
 * @param subject one line
 */
record LetterText(String subject, String body) {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

  /** Control characters, line breaks, bidi controls and characters without width. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

  /** What somebody of the office wrote, with its lines; it never stands in a subject. */
  private static final String MANY_LINES = "text";

  private static final int LONGEST_WORD = 2_000;

  /**
   * Fills the text of a letter; but for the text of a message, its words cannot add lines.
   *
   * @throws IllegalArgumentException when there is no such text, or it has a hole without a word
   */
  static LetterText of(Letter letter) {
    String[] parts = read(letter.template(), letter.language()).split("\n", 2);
    return new LetterText(
        fill(parts[0], letter.words()).strip(), fill(parts[1].strip(), letter.words()) + "\n");
  }

  private static String fill(String text, Map<String, String> words) {
    return HOLE.matcher(text)
        .replaceAll(
            hole -> {
              String word = words.get(hole.group(1));
              if (word == null) {
                throw new IllegalArgumentException("The letter lacks the word " + hole.group(1));
              }
              return Matcher.quoteReplacement(
                  hole.group(1).equals(MANY_LINES) ? lines(word) : neutral(word));
            });
  }

  private static String lines(String word) {
    return word.lines().map(LetterText::neutral).collect(Collectors.joining("\n"));
  }

  private static String neutral(String word) {
    String line = UNSEEN.matcher(word).replaceAll(" ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_WORD));
  }

  private static String read(String template, String language) {
    String name = "mail/" + template + "_" + language + ".txt";
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no text " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
