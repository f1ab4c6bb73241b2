package pl.ngomap.moderation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.ngomap.hours.HoursSyntax;

/** Reads the places of a draft. */
final class PlaceCheck {

  private static final int MOST = 20;
  private static final int NAME = 200;
  private static final int SHORT = 30;
  private static final int NOTE = 1_000;
  private static final String NONE = "none";
  private static final Set<String> KINDS = Set.of("seat", "branch", "service_point");
  private static final Set<String> PRECISIONS = Set.of("exact", "street", "city", NONE);
  private static final Set<String> WHEELCHAIR = Set.of("yes", "limited", "no");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Findings findings;

  PlaceCheck(Findings findings) {
    this.findings = findings;
  }

  List<ProfileDraft.PlacePart> places(List<ProfileDraft.PlacePart> said) {
    List<ProfileDraft.PlacePart> places = new ArrayList<>();
    ProfileCheck.each("places", said, MOST, findings, (at, place) -> places.add(place(at, place)));
    return places;
  }

  private ProfileDraft.PlacePart place(String at, ProfileDraft.PlacePart said) {
    String kind = oneOf(at + ".kind", said.kind(), KINDS);
    if (kind == null) {
      findings.wrong(at + ".kind", "What is this place?", "seat, branch or service_point.");
    }
    ProfileDraft.Spot position = spot(at + ".position", said.position(), findings);
    return new ProfileDraft.PlacePart(
        said.id(),
        kind,
        findings.line(at + ".name", said.name(), NAME),
        position,
        precision(at, said, position),
        address(at + ".address", said.address()),
        findings.parsed(
            at + ".openingHours",
            said.openingHours(),
            HoursSyntax.MAX_LENGTH,
            "Hours such as Mo-Fr 10:00-17:00.",
            HoursSyntax::canonical),
        oneOf(at + ".wheelchair", said.wheelchair(), WHEELCHAIR),
        findings.prose(at + ".note", said.note(), NOTE));
  }

  /** A pin that somebody set is exact, unless they say otherwise. */
  private String precision(String at, ProfileDraft.PlacePart said, ProfileDraft.Spot position) {
    String precision = oneOf(at + ".precision", said.precision(), PRECISIONS);
    if (position == null) {
      return NONE;
    }
    return precision == null || precision.equals(NONE) ? "exact" : precision;
  }

  private ProfileDraft.Address address(String at, ProfileDraft.Address said) {
    if (said == null) {
      return new ProfileDraft.Address(null, null, null, null, null);
    }
    return new ProfileDraft.Address(
        findings.line(at + ".street", said.street(), NAME),
        findings.line(at + ".houseNumber", said.houseNumber(), SHORT),
        findings.line(at + ".postalCode", said.postalCode(), SHORT),
        findings.line(at + ".city", said.city(), NAME),
        findings.parsed(
            at + ".country",
            said.country(),
            SHORT,
            "A code of ISO 3166-1, such as PL.",
            PlaceCheck::country));
  }

  private static String country(String word) {
    String code = word.toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      throw new IllegalArgumentException("This country is unknown.");
    }
    return code;
  }

  private String oneOf(String path, String text, Set<String> words) {
    return findings.parsed(
        path,
        text,
        SHORT,
        "One of: " + String.join(", ", words.stream().sorted().toList()) + ".",
        word -> {
          if (!words.contains(word)) {
            throw new IllegalArgumentException("This value is unknown.");
          }
          return word;
        });
  }

  /** A position, to the centimetre; null for none, and when something is wrong. */
  static ProfileDraft.Spot spot(String at, ProfileDraft.Spot said, Findings findings) {
    if (said == null || said.lat() == null && said.lon() == null) {
      return null;
    }
    if (said.lat() == null || !(Math.abs(said.lat()) <= 90)) {
      findings.wrong(at + ".lat", "This is no latitude.", "A number from -90 to 90.");
      return null;
    }
    if (said.lon() == null || !(Math.abs(said.lon()) <= 180)) {
      findings.wrong(at + ".lon", "This is no longitude.", "A number from -180 to 180.");
      return null;
    }
    return new ProfileDraft.Spot(DrawnShape.rounded(said.lat()), DrawnShape.rounded(said.lon()));
  }
}
