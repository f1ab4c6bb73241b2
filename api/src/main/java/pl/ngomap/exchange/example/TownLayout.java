package pl.ngomap.exchange.example;

import java.util.List;

/** Koszalin: a dense middle, housing estates around it, and a few villages beyond. */
final class TownLayout implements Spot.Layout {

  private static final String TOWN = "Koszalin";
  static final String TERYT = "3261011";

  /** Streets of an estate are told apart by the direction in which they lie from its middle. */
  private static final int STREETS_PER_QUARTER = 8;

  /**
   * A part of the town.
   *
   * @param metres the deviation of its places from its middle
   * @param firstStreet where its streets begin in the list of all; -1: it has no street names
   */
  private record Quarter(
      double weight, double lat, double lon, double metres, int firstStreet, String city) {}

  private static final List<Quarter> QUARTERS =
      List.of(
          new Quarter(34, 54.1905, 16.1830, 380, 0, TOWN),
          new Quarter(9, 54.1850, 16.1990, 330, 8, TOWN),
          new Quarter(8, 54.2040, 16.1890, 350, 16, TOWN),
          new Quarter(7, 54.2000, 16.2170, 420, 24, TOWN),
          new Quarter(7, 54.1765, 16.2110, 350, 32, TOWN),
          new Quarter(6, 54.1960, 16.1660, 330, 40, TOWN),
          new Quarter(5, 54.1790, 16.1790, 320, 48, TOWN),
          new Quarter(4, 54.1850, 16.1420, 380, 56, TOWN),
          new Quarter(3, 54.2340, 16.1420, 260, 64, TOWN),
          new Quarter(2, 54.1680, 16.2480, 300, 72, TOWN),
          new Quarter(2, 54.2260, 16.2870, 350, -1, "Sianów"),
          new Quarter(2, 54.2590, 16.0640, 350, -1, "Mielno"),
          new Quarter(1, 54.1330, 16.1700, 300, -1, "Świeszyno"),
          new Quarter(1, 54.1260, 16.2960, 300, -1, "Manowo"),
          new Quarter(1, 54.1370, 16.0570, 300, -1, "Biesiekierz"));

  @Override
  public Spot pick(Chance chance) {
    Quarter quarter = chance.weighted(QUARTERS, Quarter::weight);
    double north = chance.around(quarter.metres);
    double east = chance.around(quarter.metres);
    boolean inTown = quarter.firstStreet >= 0;
    return new Spot(
        Ground.moved(quarter.lat, quarter.lon, north, east),
        quarter.city,
        inTown ? street(quarter, north, east) : null,
        inTown ? TERYT : null);
  }

  /** Neighbours share a street, so that the list of streets makes sense on the map. */
  private static String street(Quarter quarter, double north, double east) {
    double turn = (Math.atan2(east, north) + Math.PI) / (2 * Math.PI);
    int sector = Math.min(STREETS_PER_QUARTER - 1, (int) (turn * STREETS_PER_QUARTER));
    return Streets.get(quarter.firstStreet + sector);
  }

  @Override
  public Spot near(Spot seat, Chance chance) {
    return pick(chance);
  }
}
