package pl.ngomap.exchange.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

/** Finds out why a position cannot be believed. */
final class PositionDoubt {

  /** About 30 kilometres: a place beyond the border, a pier, an islet. */
  private static final double NEAR_DEGREES = 0.3;

  /** A web address is weak evidence: only what is far beyond any border counts. */
  private static final double FAR_DEGREES = 5;

  /** Endings of web addresses that are a country's, but sold to all the world. */
  private static final Set<String> WORLDLY =
      Set.of(
          "ai", "am", "as", "bz", "cc", "cd", "co", "dj", "fm", "gg", "gs", "im", "in", "io", "is",
          "la", "li", "ly", "me", "mn", "ms", "mu", "nu", "pm", "pw", "re", "sc", "sh", "si", "so",
          "st", "su", "tc", "tf", "tk", "to", "tv", "us", "vc", "vg", "vu", "ws");

  private static final Pattern COUNTRY_ENDING =
      Pattern.compile("https?://[^/:]*\\.([a-z]{2})([/:].*)?");

  private PositionDoubt() {}

  /**
   * @return the reason, for people; nothing when the position may be true
   */
  static Optional<String> about(OrganisationDraft draft, PlaceDraft place) {
    Position position = place.position();
    if (position == null) {
      return Optional.empty();
    }
    if (isWhole(position.lat()) && isWhole(position.lon())) {
      return Optional.of(
          "the position " + words(position) + " is in whole degrees: a stopgap, not a place");
    }
    String country = place.address().country();
    return country == null
        ? againstWebsite(position, draft.contacts().website())
        : againstCountry(position, country);
  }

  private static boolean isWhole(double degrees) {
    return degrees == Math.rint(degrees);
  }

  private static Optional<String> againstCountry(Position position, String country) {
    if (!CountryBoxes.know(country) || CountryBoxes.mayHold(country, position, NEAR_DEGREES)) {
      return Optional.empty();
    }
    boolean isSwapped =
        Math.abs(position.lon()) <= 90
            && CountryBoxes.mayHold(
                country, new Position(position.lon(), position.lat()), NEAR_DEGREES);
    return Optional.of(
        "the position "
            + words(position)
            + (isSwapped
                ? " has latitude and longitude swapped: the other way round it lies in " + country
                : " lies far outside the country that is given, " + country));
  }

  private static Optional<String> againstWebsite(Position position, String website) {
    Matcher ending =
        COUNTRY_ENDING.matcher(website == null ? "" : website.toLowerCase(Locale.ROOT));
    if (!ending.matches() || WORLDLY.contains(ending.group(1))) {
      return Optional.empty();
    }
    String country = ending.group(1).equals("uk") ? "GB" : ending.group(1).toUpperCase(Locale.ROOT);
    if (!CountryBoxes.know(country) || CountryBoxes.mayHold(country, position, FAR_DEGREES)) {
      return Optional.empty();
    }
    return Optional.of(
        "the position "
            + words(position)
            + " lies far away from "
            + country
            + ", where the web address points; no country is given");
  }

  private static String words(Position position) {
    return position.lat() + ", " + position.lon() + " (latitude, longitude)";
  }
}
