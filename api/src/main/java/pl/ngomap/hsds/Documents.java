package pl.ngomap.hsds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.listing.DirectoryEntry;

/**
 * Says organisations and their places in the words of HSDS.
 *
 * @param base where the public finds the map
 * @param terms by the codes of spheres
 */
record Documents(URI base, Map<String, Hsds.TaxonomyTerm> terms) {

  private static final String ACTIVE = "active";
  private static final String PHYSICAL = "physical";

  /** Without its locations and services. */
  Hsds.Organization organization(DirectoryEntry entry) {
    return organization(entry, null, null);
  }

  Hsds.Organization organization(
      DirectoryEntry entry, List<Hsds.Location> locations, List<Hsds.Service> services) {
    return new Hsds.Organization(
        entry.id(),
        entry.name(),
        entry.alternativeNames().isEmpty() ? null : String.join("; ", entry.alternativeNames()),
        description(entry),
        entry.email(),
        entry.website(),
        entry.legalForm(),
        page(entry),
        identifiers(entry),
        phones(entry),
        locations,
        services);
  }

  /** With what stands in a list. */
  Hsds.Service service(DirectoryEntry entry) {
    return service(entry, null, null, null);
  }

  Hsds.Service service(
      DirectoryEntry entry,
      List<Hsds.ServiceArea> areas,
      List<Hsds.ServiceAtLocation> locations,
      Hsds.Organization organization) {
    return new Hsds.Service(
        entry.id(),
        entry.id(),
        entry.name(),
        description(entry),
        page(entry),
        entry.email(),
        ACTIVE,
        entry.verifiedAt() == null ? null : entry.verifiedAt().toString().substring(0, 10),
        entry.editedAt().toString(),
        entry.spheres().stream().map(sphere -> attribute(entry, sphere)).toList(),
        phones(entry),
        areas,
        locations,
        organization);
  }

  List<Hsds.ServiceAtLocation> atLocations(DirectoryEntry entry) {
    return entry.places().stream().map(place -> atLocation(entry, place, null)).toList();
  }

  Hsds.ServiceAtLocation atLocation(
      DirectoryEntry entry, DirectoryEntry.Place place, Hsds.Service service) {
    return new Hsds.ServiceAtLocation(
        place.id(), entry.id(), place.id(), schedules(place), location(entry, place), service);
  }

  List<Hsds.Location> locations(DirectoryEntry entry) {
    return entry.places().stream().map(place -> location(entry, place)).toList();
  }

  private Hsds.Location location(DirectoryEntry entry, DirectoryEntry.Place place) {
    boolean drawn = place.position() != null;
    return new Hsds.Location(
        place.id(),
        PHYSICAL,
        entry.id(),
        entry.name(),
        drawn ? place.position().lat() : null,
        drawn ? place.position().lon() : null,
        addresses(place),
        accessibility(place),
        schedules(place));
  }

  /** The schema demands all parts of an address; unknown ones are empty. */
  private static List<Hsds.Address> addresses(DirectoryEntry.Place place) {
    if (place.address().isEmpty()) {
      return null;
    }
    String street = known(place.street());
    String house = known(place.houseNumber());
    return List.of(
        new Hsds.Address(
            place.id(),
            place.id(),
            (street + " " + house).strip(),
            known(place.city()),
            "",
            known(place.postalCode()),
            known(place.country()),
            PHYSICAL));
  }

  private static List<Hsds.Accessibility> accessibility(DirectoryEntry.Place place) {
    return place.wheelchair() == null
        ? null
        : List.of(
            new Hsds.Accessibility(
                named("accessibility", place.id()), place.id(), "wheelchair", place.wheelchair()));
  }

  /** In the syntax of OpenStreetMap, which says more than a schedule can. */
  private static List<Hsds.Schedule> schedules(DirectoryEntry.Place place) {
    return place.openingHours() == null
        ? null
        : List.of(
            new Hsds.Schedule(
                named("schedule", place.id()),
                place.id(),
                place.openingHours(),
                "OpenStreetMap opening_hours"));
  }

  private static List<Hsds.Phone> phones(DirectoryEntry entry) {
    return entry.phone() == null
        ? null
        : List.of(new Hsds.Phone(named("phone", entry.id()), entry.id(), entry.phone(), "voice"));
  }

  private static List<Hsds.OrganizationIdentifier> identifiers(DirectoryEntry entry) {
    List<Hsds.OrganizationIdentifier> identifiers = new ArrayList<>();
    addIdentifier(identifiers, entry, "PL-KRS", "KRS", entry.krs());
    addIdentifier(identifiers, entry, "PL-NIP", "NIP", entry.nip());
    addIdentifier(identifiers, entry, "PL-REGON", "REGON", entry.regon());
    return identifiers.isEmpty() ? null : identifiers;
  }

  /** Schemes are those of org-id.guide. */
  private static void addIdentifier(
      List<Hsds.OrganizationIdentifier> identifiers,
      DirectoryEntry entry,
      String scheme,
      String type,
      String number) {
    if (number != null) {
      identifiers.add(
          new Hsds.OrganizationIdentifier(
              named(type, entry.id()), entry.id(), scheme, type, number));
    }
  }

  private Hsds.Attribute attribute(DirectoryEntry entry, String sphere) {
    return new Hsds.Attribute(
        named("attribute " + sphere, entry.id()),
        entry.id(),
        Vocabulary.id(sphere),
        "sphere",
        "service",
        sphere,
        terms.get(sphere));
  }

  /** The schema demands one; the name is at least true. */
  private static String description(DirectoryEntry entry) {
    return entry.descriptions().getOrDefault("pl", entry.name());
  }

  private String page(DirectoryEntry entry) {
    return base.resolve("/o/" + entry.slug()).toString();
  }

  private static String known(String text) {
    return text == null ? "" : text;
  }

  /** The same in each answer. */
  private static UUID named(String what, UUID whose) {
    return UUID.nameUUIDFromBytes((what + " " + whose).getBytes(StandardCharsets.UTF_8));
  }
}
