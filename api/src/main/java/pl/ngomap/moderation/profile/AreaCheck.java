package pl.ngomap.moderation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.ngomap.organisation.Teryt;
import pl.ngomap.organisation.Vocabulary;

/** Reads the activity areas of a draft. */
final class AreaCheck {

  /** Wider circles are no circles on a map any more, and no map of a city needs them. */
  private static final double WIDEST_METRES = 500_000;

  private static final int MOST = 20;
  private static final int MOST_VERTICES = 5_000;
  private static final int CODE = 10;
  private static final String PATH = "activityAreas";

  private final Findings findings;
  private final Vocabulary vocabulary;

  AreaCheck(Findings findings, Vocabulary vocabulary) {
    this.findings = findings;
    this.vocabulary = vocabulary;
  }

  List<ProfileDraft.AreaPart> areas(List<ProfileDraft.AreaPart> said) {
    List<ProfileDraft.AreaPart> areas = new ArrayList<>();
    int vertices = said == null ? 0 : countVertices(said);
    if (vertices > MOST_VERTICES) {
      findings.tooMuch(
          PATH,
          "The drawn areas have " + vertices + " vertices.",
          "At most " + MOST_VERTICES + " in all.");
      return areas;
    }
    ProfileCheck.each(PATH, said, MOST, findings, (at, area) -> areas.add(area(at, area)));
    return areas;
  }

  private static int countVertices(List<ProfileDraft.AreaPart> areas) {
    return areas.stream()
        .filter(Objects::nonNull)
        .mapToInt(area -> DrawnShape.countVertices(area.geometry()))
        .sum();
  }

  private ProfileDraft.AreaPart area(String at, ProfileDraft.AreaPart said) {
    String kind = said.kind() == null ? "" : said.kind();
    return switch (kind) {
      case "unit" -> unit(at, said);
      case "radius" -> circle(at, said);
      case "drawn" -> drawn(at, said);
      default -> {
        findings.wrong(at + ".kind", "What is this area?", "unit, drawn or radius.");
        // A kind of a million letters is not kept either.
        String kept = findings.line(at + ".kind", kind, CODE);
        yield new ProfileDraft.AreaPart(said.id(), kept, null, null, null, null);
      }
    };
  }

  private ProfileDraft.AreaPart unit(String at, ProfileDraft.AreaPart said) {
    String path = at + ".teryt";
    String teryt =
        findings.parsed(path, said.teryt(), CODE, "A TERYT code, such as 3261011.", this::known);
    if (teryt == null) {
      findings.wrong(path, "Which unit is it?", "A TERYT code, such as 3261011.");
    }
    return new ProfileDraft.AreaPart(said.id(), "unit", teryt, null, null, null);
  }

  private String known(String word) {
    Teryt teryt = Teryt.parse(word);
    if (!vocabulary.knows(teryt)) {
      throw new IllegalArgumentException("This unit is unknown here.");
    }
    return teryt.code();
  }

  private ProfileDraft.AreaPart circle(String at, ProfileDraft.AreaPart said) {
    ProfileDraft.Spot centre = PlaceCheck.spot(at + ".centre", said.centre(), findings);
    if (said.centre() == null) {
      findings.wrong(at + ".centre", "Where is the middle?", "A position.");
    }
    Double metres = said.radiusMetres();
    if (metres == null || !(metres > 0 && metres <= WIDEST_METRES)) {
      findings.wrong(
          at + ".radiusMetres",
          "This is no radius.",
          "More than 0 and at most 500,000 metres; who works in a whole country names it.");
      metres = null;
    }
    return new ProfileDraft.AreaPart(said.id(), "radius", null, centre, metres, null);
  }

  /** What cannot be a shape stays in the draft as it is, so that its writer can mend it. */
  private ProfileDraft.AreaPart drawn(String at, ProfileDraft.AreaPart said) {
    Map<String, Object> geometry = said.geometry();
    try {
      geometry = DrawnShape.write(DrawnShape.parse(geometry == null ? Map.of() : geometry));
    } catch (IllegalArgumentException e) {
      findings.wrong(
          at + ".geometry",
          Findings.sentence(e.getMessage()),
          "A GeoJSON Polygon or MultiPolygon whose rings do not cross.");
      geometry = DrawnShape.keepable(geometry);
    }
    return new ProfileDraft.AreaPart(said.id(), "drawn", null, null, null, geometry);
  }
}
