package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ngomap.geocode.Geocode;
import pl.ngomap.geocode.GeocodedPlace;

/** Finds the address at the end of a question: "psycholog ul. Dworcowa 2". */
@ApplicationScoped
class TypedAddress {

  /** What only addresses begin with. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?iu)(?:^|\\s)(?:(?:ul|al|pl|os)\\.\\s*|(?:ulica|ulicy|aleja|alei|plac|placu|osiedle|osiedlu)\\s+)(?=\\S)");

  private static final Pattern HOUSE = Pattern.compile("(?iu)\\d{1,4}\\p{L}?(?:/\\d+\\p{L}?)?,?");

  /** Streets have names of so many words, mostly. */
  private static final int MOST_WORDS = 3;

  private static final Pattern MARKED = Pattern.compile("[\"„“”«»]|(?:^|\\s)-\\S");

  private final Geocode geocode;

  TypedAddress(Geocode geocode) {
    this.geocode = geocode;
  }

  /**
   * A question in two parts.
   *
   * @param words null: nothing but an address
   * @param whereabouts null: no address
   */
  record Parted(String words, SearchQuery.Whereabouts whereabouts) {}

  /**
   * @param text null: nothing was asked
   * @param wanted whether an address is looked for
   */
  Parted part(String text, boolean wanted) {
    if (text == null || !wanted || MARKED.matcher(text).find()) {
      return new Parted(text, null);
    }
    Matcher street = STREET.matcher(text);
    if (street.find()) {
      String address = text.substring(street.start()).strip();
      Optional<GeocodedPlace> place = geocode.find(address);
      return place.isPresent()
          ? parted(text.substring(0, street.start()), address, place)
          : new Parted(text, null);
    }
    return byNumber(text);
  }

  /** Words before a house number are a street when there is such a street here. */
  private Parted byNumber(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    for (int number = words.size() - 1; number > 0; number--) {
      if (!HOUSE.matcher(words.get(number)).matches()) {
        continue;
      }
      for (int from = Math.max(0, number - MOST_WORDS); from < number; from++) {
        String address = String.join(" ", words.subList(from, words.size()));
        Optional<GeocodedPlace> place =
            geocode.recognise(address).filter(found -> !found.precision().equals("town"));
        if (place.isPresent()) {
          return parted(joined(words.stream().limit(from)), address, place);
        }
      }
    }
    return new Parted(text, null);
  }

  private static Parted parted(String words, String address, Optional<GeocodedPlace> place) {
    return new Parted(
        words.isBlank() ? null : words, new SearchQuery.Whereabouts(address, place.orElse(null)));
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }
}
