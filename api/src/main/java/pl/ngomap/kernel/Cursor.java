package pl.ngomap.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a list was left, as an opaque word for its reader. It carries a fingerprint of the
 * question, so that it cannot continue another one.
 *
 * @param question everything, but the cursor and the limit, that decides what the list holds
 * @param keys the sort key of the last item seen
 */
public record Cursor(String question, List<String> keys) {

  private static final String SEPARATOR = "\u001f";

  /** The word that stands for this cursor in a URL. */
  public String encode() {
    String text = fingerprint(question) + SEPARATOR + String.join(SEPARATOR, keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a word of {@link #encode}.
   *
   * @param keyCount how many keys it must carry
   * @return nothing when the word is damaged or belongs to another question
   */
  public static Optional<Cursor> decode(String word, String question, int keyCount) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(word);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    boolean ours = parts.size() == keyCount + 1 && parts.get(0).equals(fingerprint(question));
    return ours
        ? Optional.of(new Cursor(question, parts.subList(1, parts.size())))
        : Optional.empty();
  }

  private static String fingerprint(String question) {
    return Integer.toHexString(question.hashCode());
  }
}
