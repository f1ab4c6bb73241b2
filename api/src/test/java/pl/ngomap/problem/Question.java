package pl.ngomap.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A good question to one operation, to be spoilt by tests. Words are as in the address: encoded.
 *
 * @param required parameters, each with a good word
 * @param optional names of the other parameters
 */
record Question(String path, Map<String, String> required, Set<String> optional) {

  static final List<Question> ALL =
      List.of(
          new Question(
              "/api/v1/nearby",
              Map.of("lat", "54.19", "lon", "16.18"),
              Set.of("radius", "limit", "relation", "sphere", "q", "cursor")),
          new Question(
              "/api/v1/organisations",
              Map.of(),
              Set.of(
                  "q",
                  "sphere",
                  "legalForm",
                  "publicBenefit",
                  "unit",
                  "bbox",
                  "located",
                  "sort",
                  "limit",
                  "cursor")),
          new Question(
              "/api/v1/map/points",
              Map.of("bbox", "16,54,17,55", "zoom", "13"),
              Set.of("sphere", "q")),
          new Question(
              "/api/v1/map/outlines", Map.of("bbox", "16,54,17,55", "zoom", "13"), Set.of()),
          new Question("/api/v1/places", Map.of("q", "dworc"), Set.of("limit")),
          new Question("/api/v1/city", Map.of(), Set.of()),
          new Question("/api/v1/spheres", Map.of(), Set.of()),
          new Question("/api/v1/legal-forms", Map.of(), Set.of()),
          new Question("/api/v1/organisations/caritas", Map.of(), Set.of()));

  /** Its address. */
  String address() {
    return address(required);
  }

  /** Its address with another word for one parameter. */
  String with(String parameter, String word) {
    Map<String, String> words = new LinkedHashMap<>(required);
    words.put(parameter, word);
    return address(words);
  }

  /** Its address without one parameter. */
  String without(String parameter) {
    Map<String, String> words = new LinkedHashMap<>(required);
    words.remove(parameter);
    return address(words);
  }

  /** Its address with one parameter given twice. */
  String twice(String parameter) {
    String word = required.getOrDefault(parameter, "1");
    return with(parameter, word + "&" + parameter + "=" + word);
  }

  private String address(Map<String, String> words) {
    return words.entrySet().stream()
        .map(word -> word.getKey() + "=" + word.getValue())
        .collect(Collectors.joining("&", words.isEmpty() ? path : path + "?", ""));
  }
}
