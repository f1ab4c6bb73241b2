package pl.ngomap.exchange.example;

import java.util.ArrayList;
import java.util.List;
import pl.ngomap.organisation.PlaceDraft;

/** The places of an example: mostly one, some of them known by the street or not at all. */
final class ExamplePlaces {

  private static final List<String> HOURS =
      List.of(
          "Mo-Fr 10:00-17:00",
          "Mo-Fr 07:30-15:30; PH off",
          "Mo-Th 08:00-16:00; Fr 08:00-14:00",
          "Tu,Th 16:00-19:00",
          "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-13:00",
          "Mo,We 17:00-20:00; PH off",
          "We[1] 17:00-19:00",
          "Sa 10:00-14:00",
          "Jun-Aug Mo-Fr 09:00-13:00",
          "Fr 18:00-01:00",
          "Mo-Su 10:00-20:00",
          "24/7");

  private ExamplePlaces() {}

  static List<PlaceDraft> of(Spot seat, Spot.Layout layout, Chance chance) {
    List<PlaceDraft> places = new ArrayList<>();
    places.add(place("seat", null, seat, chance));
    int more = chance.in(0.12) ? 1 + chance.below(2) : 0;
    for (int i = 0; i < more; i++) {
      boolean branch = chance.in(0.4);
      Spot spot = layout.near(seat, chance);
      places.add(
          branch
              ? place("branch", "Oddział", spot, chance)
              : place("service_point", "Punkt informacyjny", spot, chance));
    }
    return places;
  }

  private static PlaceDraft place(String kind, String name, Spot spot, Chance chance) {
    double known = chance.between(0, 1);
    String precision = known < 0.85 ? "exact" : known < 0.93 ? "street" : "none";
    boolean exact = precision.equals("exact");
    boolean nowhere = precision.equals("none");
    return new PlaceDraft(
        kind,
        name,
        new PlaceDraft.Address(
            nowhere ? null : spot.street(),
            exact && spot.street() != null ? String.valueOf(1 + chance.below(60)) : null,
            null,
            spot.city(),
            "PL"),
        nowhere ? null : spot.position(),
        precision,
        null,
        chance.in(0.65) ? chance.of(HOURS) : null,
        chance.in(0.5) ? chance.of(List.of("yes", "limited", "no")) : null,
        null);
  }
}
