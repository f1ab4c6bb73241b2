package pl.ngomap.geocode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address as people type it, taken apart as far as that is certain.
 *
 * @param text as it was typed
 * @param street or, where nobody can tell, perhaps a town
 * @param number of the house; null: none
 * @param postalCode null: none
 * @param city null: none
 */
record AddressText(String text, String street, String number, String postalCode, String city) {

  private static final Pattern POSTAL_CODE = Pattern.compile("\\b\\d{2}-\\d{3}\\b");

  /** Which flat it is changes nothing about where it is. */
  private static final Pattern FLAT = Pattern.compile("(?iu)\\s+(?:m|lok)\\.?\\s*\\d+\\p{L}?");

  /** A street, its number, and what follows: "ul. 3 Maja 12a/4 Koszalin". */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?<street>.*\\p{L}.*)\\s+(?<number>\\d+\\s?\\p{L}?(?:/\\d+\\p{L}?)?)(?:[\\s,]+(?<rest>\\D+))?");

  static AddressText of(String text) {
    Matcher code = POSTAL_CODE.matcher(text);
    String postalCode = code.find() ? code.group() : null;
    String bare = FLAT.matcher(code.replaceFirst(",")).replaceAll("").strip();
    List<String> parts =
        Stream.of(bare.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    String first = parts.isEmpty() ? "" : parts.get(0);
    String city = parts.size() > 1 ? parts.get(parts.size() - 1) : null;
    Matcher house = HOUSE.matcher(first);
    if (house.matches()) {
      String rest = house.group("rest");
      return new AddressText(
          text,
          house.group("street").strip(),
          house.group("number").replace(" ", ""),
          postalCode,
          city == null ? rest : city);
    }
    Matcher second = city == null ? null : HOUSE.matcher(city);
    if (second != null && second.matches() && second.group("rest") == null) {
      return new AddressText(
          text, second.group("street"), second.group("number").replace(" ", ""), postalCode, first);
    }
    return new AddressText(text, first, null, postalCode, city);
  }

  /** A street and a city, as two lists side by side. */
  record Splits(List<String> streets, List<String> cities) {}

  /** Street names are said in the locative, too: "przy ul. Dworcowej 2". */
  private static final Pattern LOCATIVE = Pattern.compile("(?iu)(\\p{L}{3,})ej\\b");

  /** Where the city was not named apart, its last words may be one; the whole may be a street. */
  Splits splits() {
    List<String> streets = new ArrayList<>(List.of(street));
    List<String> cities = new ArrayList<>();
    cities.add(city);
    String[] words = street.split("\\s+");
    for (int own = 1; city == null && number == null && own < words.length && own <= 3; own++) {
      int cut = words.length - own;
      streets.add(Stream.of(words).limit(cut).collect(Collectors.joining(" ")));
      cities.add(Stream.of(words).skip(cut).collect(Collectors.joining(" ")));
    }
    String nominative = LOCATIVE.matcher(street).replaceAll("$1a");
    if (!nominative.equals(street)) {
      streets.add(nominative);
      cities.add(city);
    }
    return new Splits(streets, cities);
  }

  /** The street and its number. */
  String house() {
    return number == null ? street : street + " " + number;
  }
}
