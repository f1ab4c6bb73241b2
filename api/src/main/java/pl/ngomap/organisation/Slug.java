package pl.ngomap.organisation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The word that stands for an organisation in a URL: lower-case ASCII letters, digits and hyphens.
 */
final class Slug {

  static final int MAX_LENGTH = 120;

  private static final int MAX_STEM = 100;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /**
   * Letters that Unicode does not take apart into a base letter and a mark, and the alphabets of
   * our neighbours: Ukrainian as in passports, the rest of Cyrillic and Greek after their fashion.
   */
  private static final Map<Character, String> LETTERS =
      letters(
          "ł l ß ss ø o đ d æ ae œ oe ı i þ th ð d ħ h",
          "а a б b в v г h ґ g д d е e є ye ж zh з z и y і i к k л l м m н n о o п p р r с s т t",
          "у u ф f х kh ц ts ч ch ш sh щ shch ъ a ю yu я ya ы y э e ђ dj ј j љ lj њ nj ћ c џ dz",
          "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y",
          "φ f χ ch ψ ps ω o");

  private Slug() {}

  private static Map<Character, String> letters(String... lines) {
    Map<Character, String> letters = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      for (int i = 0; i < words.length; i += 2) {
        letters.put(words[i].charAt(0), words[i + 1]);
      }
    }
    letters.put('ь', "");
    return letters;
  }

  /**
   * Makes a slug of a name.
   *
   * @return at most {@value #MAX_STEM} characters; "organizacja" for a name without any letter that
   *     we can write
   */
  static String of(String name) {
    String apart =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    StringBuilder ascii = new StringBuilder();
    for (char letter : apart.toCharArray()) {
      ascii.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
    }
    String words = trimmed(OTHERS.matcher(ascii).replaceAll("-"));
    if (words.isEmpty()) {
      return "organizacja";
    }
    return trimmed(words.substring(0, Math.min(words.length(), MAX_STEM)));
  }

  private static String trimmed(String words) {
    int begin = words.startsWith("-") ? 1 : 0;
    int end = words.endsWith("-") ? words.length() - 1 : words.length();
    return words.substring(Math.min(begin, end), end);
  }
}
