package pl.ngomap.broadcast.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Says a text in the alphabet of GSM: letters lose their marks, typographic characters become those
 * of a typewriter. Its author sees the result before it is sent.
 */
public final class PlainLetters {

  private static final Map<Integer, String> TYPED =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) '„', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '“', "\""),
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '‚', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '…', "..."),
          Map.entry((int) '•', "-"),
          Map.entry((int) '\u00a0', " "),
          Map.entry((int) '\u202f', " "),
          Map.entry((int) '\t', " "));

  private static final String UNKNOWN = "?";

  private PlainLetters() {}

  /** A text of GSM characters only; what cannot be said becomes a question mark. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> plain.append(plain(point)));
    return plain.toString();
  }

  private static String plain(int point) {
    if (GsmAlphabet.septets(point) > 0) {
      return Character.toString(point);
    }
    String typed = TYPED.get(point);
    if (typed != null) {
      return typed;
    }
    String bare =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    boolean known =
        !bare.isEmpty() && bare.codePoints().allMatch(part -> GsmAlphabet.septets(part) > 0);
    return known ? bare : UNKNOWN;
  }
}
