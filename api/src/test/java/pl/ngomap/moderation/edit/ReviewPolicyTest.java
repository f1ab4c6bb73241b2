package pl.ngomap.moderation.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.organisation.EditedField;

/** The table of docs/moderation.md, row by row. */
class ReviewPolicyTest {

  private static final UUID SEAT = new UUID(1, 1);
  private static final UUID BRANCH = new UUID(1, 2);

  /** As configured by default, with each rule to be switched off. */
  private record Rules(
      boolean name,
      boolean legalForm,
      boolean numbers,
      double movedMetres,
      boolean placeRemoved,
      boolean unverified,
      boolean links)
      implements ReviewConfig {

    static final Rules DEFAULT = new Rules(true, true, true, 200, true, true, true);
    static final Rules NONE = new Rules(false, false, false, 1e9, false, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, name",
    "ALTERNATIVE_NAMES, ''",
    "LEGAL_FORM, legalForm",
    "KRS, numbers",
    "NIP, numbers",
    "REGON, numbers",
    "REGISTER, numbers",
    "PUBLIC_BENEFIT, ''",
    "TAX_SHARE, ''",
    "SPHERES, ''",
    "DESCRIPTIONS, ''",
    "CONTACTS, ''",
    "PLACES, ''",
    "ACTIVITY_AREAS, ''",
  })
  void each_field_alone(EditedField field, String reason) {
    List<String> expected = reason.isEmpty() ? List.of() : List.of(reason);
    assertEquals(expected, judge(Rules.DEFAULT, true, town(0, true), town(0, true), field));
    assertEquals(List.of(), judge(Rules.NONE, false, town(0, true), town(0, true), field));
  }

  @ParameterizedTest
  @CsvSource({"0, false", "199.9, false", "200.5, true", "5000, true"})
  void a_pin_that_moves(double metres, boolean waits) {
    List<String> expected = waits ? List.of("moved") : List.of();
    assertEquals(
        expected,
        judge(Rules.DEFAULT, true, town(0, true), town(metres, true), EditedField.PLACES));
  }

  @Test
  void a_pin_that_comes_or_goes_does_not_move() {
    ProfileDraft unlocated = places(List.of(place(SEAT, null)));
    ProfileDraft located = places(List.of(place(SEAT, spot(0))));
    assertEquals(List.of(), judge(Rules.DEFAULT, true, unlocated, located, EditedField.PLACES));
    assertEquals(List.of(), judge(Rules.DEFAULT, true, located, unlocated, EditedField.PLACES));
  }

  @Test
  void a_place_that_goes_waits_and_one_that_comes_does_not() {
    assertEquals(
        List.of("place-removed"),
        judge(Rules.DEFAULT, true, town(0, true), town(0, false), EditedField.PLACES));
    assertEquals(
        List.of(), judge(Rules.DEFAULT, true, town(0, false), town(0, true), EditedField.PLACES));
    ProfileDraft renamed = places(List.of(place(null, spot(0))));
    assertEquals(
        List.of("place-removed"),
        judge(Rules.DEFAULT, true, town(0, false), renamed, EditedField.PLACES));
  }

  @Test
  void anything_of_an_organisation_without_an_owner() {
    assertEquals(
        List.of("unverified"),
        judge(Rules.DEFAULT, false, town(0, true), town(0, true), EditedField.SPHERES));
  }

  @ParameterizedTest
  @CsvSource({
    "Uczymy grać w szachy., false",
    "Zob. https://example.org/a, true",
    "Zob. www.example.org, true",
    "Zob. szachy.pl, true",
    "Od 10.00 do 12.00 ul.Morska 2, false",
  })
  void links_in_descriptions(String text, boolean waits) {
    List<String> expected = waits ? List.of("links") : List.of();
    assertEquals(
        expected,
        judge(Rules.DEFAULT, true, described("Nic."), described(text), EditedField.DESCRIPTIONS));
    assertEquals(
        List.of(),
        judge(
            Rules.DEFAULT,
            true,
            described(text),
            described(text + " Tak."),
            EditedField.DESCRIPTIONS),
        "a link that was there before");
  }

  private static List<String> judge(
      Rules rules, boolean owned, ProfileDraft before, ProfileDraft after, EditedField field) {
    Set<EditedField> fields = EnumSet.of(field);
    return new ReviewPolicy(rules).reasons(new ReviewPolicy.Edit(owned, before, after, fields));
  }

  /** A seat so many metres north of the door, and perhaps a branch. */
  private static ProfileDraft town(double metres, boolean branch) {
    ProfileDraft.PlacePart seat = place(SEAT, spot(metres));
    return places(branch ? List.of(seat, place(BRANCH, spot(1000))) : List.of(seat));
  }

  private static ProfileDraft.Spot spot(double metresNorth) {
    return new ProfileDraft.Spot(54.19 + metresNorth / 111_304, 16.18);
  }

  private static ProfileDraft.PlacePart place(UUID id, ProfileDraft.Spot spot) {
    return new ProfileDraft.PlacePart(
        id, "seat", null, spot, spot == null ? "none" : "exact", null, null, null, null);
  }

  private static ProfileDraft places(List<ProfileDraft.PlacePart> places) {
    return profile(Map.of(), places);
  }

  private static ProfileDraft described(String text) {
    return profile(Map.of("pl", text), List.of());
  }

  private static ProfileDraft profile(
      Map<String, String> descriptions, List<ProfileDraft.PlacePart> places) {
    return new ProfileDraft(
        "Klub",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        descriptions,
        null,
        places,
        null);
  }
}
