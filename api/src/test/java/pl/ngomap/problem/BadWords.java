package pl.ngomap.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** For each parameter, words that it must refuse; encoded as in an address. */
final class BadWords {

  /** Wrong for all that is not free text. */
  private static final List<String> ANYWHERE =
      List.of(
          "abc",
          "%00",
          "%0A",
          "%ED%A0%80",
          "%FF",
          "%F0%9F%92%A9",
          "null",
          "%5B%5D",
          "%7B%7D",
          "1%27%20or%20%271%27=%271",
          "1%3Bdrop%20table%20organisation",
          "-",
          ",",
          "x".repeat(10_000));

  private static final List<String> NO_NUMBERS =
      List.of("NaN", "Infinity", "-Infinity", "1e400", "1e2", "0x10", "1,5", "1d", "1".repeat(500));

  private static final List<String> NO_WHOLE_NUMBERS =
      List.of("0.5", "-1", "1e9", "1000000000", "99999999999999999999", "+1", "%D9%A1");

  private static final List<String> NO_TEXT =
      List.of(
          "%00", "a%00b", "%1F", "%7F", "%ED%A0%80", "%FF", "a".repeat(201), "a".repeat(10_000));

  private static final List<String> NO_CURSORS =
      List.of("%3D", "AAAA", "YWJj", "bm9uc2Vuc2UfMR8y", "AB%2BC", "..%2F..%2Fetc");

  private static final List<String> NO_BOXES =
      List.of(
          "16,54,17",
          "16,54,17,55,1",
          "16,54,17,",
          ",,,",
          "16,55,17,54",
          "16,54,17,91",
          "16,-90.1,17,55",
          "-181,54,17,55",
          "16,54,180.5,55",
          "NaN,54,17,55",
          "16,54,17,Infinity",
          "16,54,17,1e1");

  private static final Map<String, List<String>> OF_PARAMETER =
      Map.ofEntries(
          Map.entry("lat", join(NO_NUMBERS, "91", "-90.000001", "54,19")),
          Map.entry("lon", join(NO_NUMBERS, "180.000001", "-181")),
          Map.entry("radius", join(NO_NUMBERS, "0", "-1", "0.99", "20040001", "-0")),
          Map.entry("limit", join(NO_WHOLE_NUMBERS, "0", "101", "NaN")),
          Map.entry("zoom", join(NO_WHOLE_NUMBERS, "23", "NaN")),
          Map.entry("bbox", NO_BOXES),
          Map.entry("relation", List.of("near", "LOCATED", "located,serves")),
          Map.entry("sphere", List.of("0", "34", "1,,2", "1,", "1%002", "1,abc")),
          Map.entry("legalForm", List.of("fundacja", "FOUNDATION", "foundation,association")),
          Map.entry("publicBenefit", List.of("1", "yes", "TRUE")),
          Map.entry("located", List.of("0", "no", "False")),
          Map.entry("unit", List.of("326101", "32610111", "326101_1", "%D9%A3%D9%A2")),
          Map.entry("sort", List.of("distance", "NAME", "name,id")),
          Map.entry("cursor", NO_CURSORS));

  private BadWords() {}

  static List<String> of(String parameter) {
    return parameter.equals("q")
        ? NO_TEXT
        : join(ANYWHERE, OF_PARAMETER.get(parameter).toArray(String[]::new));
  }

  private static List<String> join(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }
}
