package pl.ngomap.organisation;

import pl.ngomap.geo.Position;

/**
 * A place as its source tells it.
 *
 * @param kind seat, branch or service_point
 * @param position null when unknown
 * @param precision exact, street or city; none exactly when the position is unknown
 * @param doubt why the position cannot be believed; null when it can
 * @param openingHours OpenStreetMap opening_hours syntax
 * @param wheelchair yes, limited or no; null when unknown
 */
public record PlaceDraft(
    String kind,
    String name,
    Address address,
    Position position,
    String precision,
    String doubt,
    String openingHours,
    String wheelchair,
    String note) {

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public record Address(
      String street, String houseNumber, String postalCode, String city, String country) {

    public Address withoutCountry() {
      return new Address(street, houseNumber, postalCode, city, null);
    }
  }

  /** A seat known by its address, with a position or without. */
  public static PlaceDraft seat(Address address, Position position, String precision) {
    return new PlaceDraft("seat", null, address, position, precision, null, null, null, null);
  }

  /** The same place at another address. */
  public PlaceDraft with(Address other) {
    return new PlaceDraft(
        kind, name, other, position, precision, doubt, openingHours, wheelchair, note);
  }

  /** The same place, its position doubted for a reason: kept, but not drawn. */
  public PlaceDraft doubted(String reason) {
    return new PlaceDraft(
        kind, name, address, position, precision, reason, openingHours, wheelchair, note);
  }
}
