package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile in the words of schema.org (type NGO). */
final class JsonLd {

  private JsonLd() {}

  /**
   * @param url of the page
   * @param description null when there is none
   */
  static Map<String, Object> of(ProfileView profile, String url, String description) {
    Map<String, Object> ngo = new LinkedHashMap<>();
    ngo.put("@context", Map.of("@vocab", "https://schema.org/"));
    ngo.put("@type", "NGO");
    ngo.put("@id", url);
    ngo.put("url", profile.contacts().website() == null ? url : profile.contacts().website());
    ngo.put("name", profile.name());
    if (!profile.alternativeNames().isEmpty()) {
      ngo.put("alternateName", profile.alternativeNames());
    }
    putKnown(ngo, "description", description);
    putKnown(ngo, "email", profile.contacts().email());
    putKnown(ngo, "telephone", profile.contacts().phone());
    putKnown(ngo, "taxID", profile.nip());
    List<Map<String, String>> identifiers = new ArrayList<>();
    addNumber(identifiers, "KRS", profile.krs());
    addNumber(identifiers, "REGON", profile.regon());
    if (!identifiers.isEmpty()) {
      ngo.put("identifier", identifiers);
    }
    if (!profile.places().isEmpty()) {
      ngo.put("location", profile.places().stream().map(JsonLd::place).toList());
    }
    List<String> areas =
        profile.activityAreas().stream()
            .filter(area -> area.unit() != null)
            .map(area -> area.unit().name())
            .toList();
    if (!areas.isEmpty()) {
      ngo.put("areaServed", areas);
    }
    return ngo;
  }

  private static Map<String, Object> place(ProfileView.PlaceDetail detail) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("@type", "Place");
    Map<String, Object> address = new LinkedHashMap<>();
    address.put("@type", "PostalAddress");
    PlaceView.AddressView known = detail.address();
    if (known.street() != null) {
      address.put(
          "streetAddress",
          known.houseNumber() == null
              ? known.street()
              : known.street() + " " + known.houseNumber());
    }
    putKnown(address, "postalCode", known.postalCode());
    putKnown(address, "addressLocality", known.city());
    putKnown(address, "addressCountry", known.country());
    place.put("address", address);
    if (detail.position() != null && detail.precision().equals("exact")) {
      place.put(
          "geo",
          Map.of(
              "@type", "GeoCoordinates",
              "latitude", detail.position().lat(),
              "longitude", detail.position().lon()));
    }
    return place;
  }

  private static void addNumber(
      List<Map<String, String>> identifiers, String register, String number) {
    if (number != null) {
      identifiers.add(Map.of("@type", "PropertyValue", "propertyID", register, "value", number));
    }
  }

  private static void putKnown(Map<String, Object> target, String key, String value) {
    if (value != null) {
      target.put(key, value);
    }
  }
}
