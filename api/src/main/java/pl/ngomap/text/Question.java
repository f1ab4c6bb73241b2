package pl.ngomap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question taken apart, before anybody knows what its words mean.
 *
 * @param words in order, without phrases and what is not wanted
 * @param phrases words that must stand side by side
 * @param excluded words, or phrases, that must not occur
 * @param number null when the question is none
 * @param typing whether the last word may be unfinished
 */
record Question(
    List<Word> words,
    List<List<Word>> phrases,
    List<List<Word>> excluded,
    Meaning.RecognisedNumber number,
    boolean typing) {

  /**
   * A phrase in quotation marks of any of our languages, or a word; a minus in front excludes it.
   */
  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>(?<!\\S)[-−–](?=\\S))?(?:[\"„“”«»](?<phrase>[^\"„“”«»]*)[\"„“”«»]?|(?<word>[^\\s\"„“”«»]+))");

  private static final Pattern LABEL =
      Pattern.compile("(?iu)^(krs|nip|regon)\\b[\\s:.]*(nr\\b[\\s:.]*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s-]?\\d)*");
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{2}-\\d{3}");

  static Question of(String text) {
    String labelled = text.strip();
    String bare = LABEL.matcher(labelled).replaceFirst("");
    if (NUMBER.matcher(bare).matches()) {
      Meaning.RecognisedNumber number = recognise(bare, Folding.fold(labelled));
      if (number != null) {
        return new Question(
            List.of(new Word(number.value(), 0, number.value().length())),
            List.of(),
            List.of(),
            number,
            false);
      }
    }
    return taken(text);
  }

  private static Question taken(String text) {
    List<Word> words = new ArrayList<>();
    List<List<Word>> phrases = new ArrayList<>();
    List<List<Word>> excluded = new ArrayList<>();
    boolean typing = false;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      List<Word> found =
          Word.of(part.group("phrase") == null ? part.group("word") : part.group("phrase"));
      typing = false;
      if (found.isEmpty()) {
        continue;
      }
      if (part.group("minus") != null) {
        excluded.add(found);
      } else if (part.group("phrase") != null && found.size() > 1) {
        phrases.add(found);
      } else {
        words.addAll(found);
        typing = part.group("phrase") == null && part.end() == text.length();
      }
    }
    return new Question(telling(words), phrases, excluded, postalCode(words), typing);
  }

  /** Without stop words, unless there are no others. */
  private static List<Word> telling(List<Word> words) {
    List<Word> telling = words.stream().filter(word -> !StopWords.contain(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static Meaning.RecognisedNumber postalCode(List<Word> words) {
    return words.stream()
        .filter(word -> POSTAL_CODE.matcher(word.text()).matches())
        .findFirst()
        .map(word -> new Meaning.RecognisedNumber("postalCode", word.folded()))
        .orElse(null);
  }

  /** By its length; of ten digits those of the court register begin with zeros. */
  private static Meaning.RecognisedNumber recognise(String written, String labelled) {
    String digits = Word.bare(written);
    if (POSTAL_CODE.matcher(written).matches()) {
      return new Meaning.RecognisedNumber("postalCode", digits);
    }
    if (Set.of(9, 14).contains(digits.length())) {
      return new Meaning.RecognisedNumber("regon", digits);
    }
    if (digits.length() != 10) {
      return null;
    }
    boolean krs =
        digits.startsWith("00") && !labelled.startsWith("nip") || labelled.startsWith("krs");
    return new Meaning.RecognisedNumber(krs ? "krs" : "nip", digits);
  }
}
