package pl.ngomap.export;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.GeoUri;
import ezvcard.util.TelUri;
import pl.ngomap.listing.DirectoryEntry;

/** An organisation as a vCard 4.0 (RFC 6350). */
final class Card {

  private Card() {}

  static String of(DirectoryEntry entry, PageLinks links) {
    VCard card = new VCard(VCardVersion.V4_0);
    card.setKind(Kind.org());
    card.setUid(new Uid("urn:uuid:" + entry.id()));
    card.setFormattedName(entry.name());
    card.setOrganization(entry.name());
    if (entry.email() != null) {
      card.addEmail(entry.email());
    }
    if (entry.phone() != null) {
      card.addTelephoneNumber(telephone(entry.phone()));
    }
    if (entry.website() != null) {
      card.addUrl(entry.website());
    }
    card.addUrl(links.page(entry));
    String description = entry.descriptions().get("pl");
    if (description != null) {
      card.addNote(description);
    }
    if (entry.verifiedAt() != null) {
      card.setRevision(entry.verifiedAt());
    }
    entry.places().forEach(place -> addPlace(card, place));
    return Ezvcard.write(card).version(VCardVersion.V4_0).prodId(false).go();
  }

  private static Telephone telephone(String number) {
    String digits = number.replaceAll("[^+0-9]", "");
    Telephone telephone =
        digits.matches("\\+\\d{5,15}")
            ? new Telephone(new TelUri.Builder(digits).build())
            : new Telephone(number);
    telephone.getTypes().add(TelephoneType.WORK);
    return telephone;
  }

  private static void addPlace(VCard card, DirectoryEntry.Place place) {
    Address address = new Address();
    String house = place.houseNumber() == null ? "" : " " + place.houseNumber();
    address.setStreetAddress(place.street() == null ? null : place.street() + house);
    address.setPostalCode(place.postalCode());
    address.setLocality(place.city());
    address.setCountry(place.country());
    if (place.position() != null) {
      GeoUri geo = new GeoUri.Builder(place.position().lat(), place.position().lon()).build();
      address.setGeo(geo);
      if (card.getGeo() == null) {
        card.setGeo(place.position().lat(), place.position().lon());
      }
    }
    card.addAddress(address);
  }
}
