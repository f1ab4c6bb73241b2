package pl.ngomap.moderation.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.Nip;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.OrganisationEdit;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.Regon;
import pl.ngomap.organisation.Teryt;

/** A profile that was checked, as an edit of the published organisation. */
public final class ProfileMapping {

  private static final ProfileDraft NOTHING = ProfileFields.read("{}");

  private ProfileMapping() {}

  /**
   * Parts that are unknown become empty, never null.
   *
   * @param fields those that were checked; the others say nothing in the edit
   */
  public static OrganisationEdit edit(ProfileDraft checked, Collection<EditedField> fields) {
    ProfileDraft profile = ProfileFields.with(NOTHING, checked, fields);
    List<ProfileDraft.PlacePart> places = orEmpty(profile.places());
    List<ProfileDraft.AreaPart> areas = orEmpty(profile.activityAreas());
    return new OrganisationEdit(
        draft(profile, places, areas),
        places.stream().map(ProfileDraft.PlacePart::id).toList(),
        areas.stream().map(ProfileDraft.AreaPart::id).toList());
  }

  private static OrganisationDraft draft(
      ProfileDraft profile,
      List<ProfileDraft.PlacePart> places,
      List<ProfileDraft.AreaPart> areas) {
    ProfileDraft.Contacts contacts =
        Objects.requireNonNullElse(profile.contacts(), new ProfileDraft.Contacts(null, null, null));
    return new OrganisationDraft(
        List.of(),
        profile.name(),
        orEmpty(profile.alternativeNames()),
        profile.legalForm(),
        numbers(profile),
        profile.publicBenefit(),
        orEmpty(profile.spheres()),
        profile.descriptions() == null ? Map.of() : profile.descriptions(),
        new OrganisationDraft.Contacts(contacts.website(), contacts.email(), contacts.phone()),
        places.stream().map(ProfileMapping::place).toList(),
        areas.stream().map(ProfileMapping::area).toList(),
        List.of());
  }

  private static OrganisationDraft.Numbers numbers(ProfileDraft profile) {
    ProfileDraft.Register register = profile.register();
    ProfileDraft.TaxShare share = profile.taxShare();
    return new OrganisationDraft.Numbers(
        profile.krs() == null ? null : Krs.parse(profile.krs()),
        profile.nip() == null ? null : Nip.parse(profile.nip()),
        profile.regon() == null ? null : Regon.parse(profile.regon()),
        register == null ? null : register.name(),
        register == null ? null : register.number(),
        share == null ? null : Krs.parse(share.krs()),
        share == null ? null : share.aim());
  }

  private static PlaceDraft place(ProfileDraft.PlacePart part) {
    ProfileDraft.Address address = part.address();
    return new PlaceDraft(
        part.kind(),
        part.name(),
        address == null
            ? new PlaceDraft.Address(null, null, null, null, null)
            : new PlaceDraft.Address(
                address.street(),
                address.houseNumber(),
                address.postalCode(),
                address.city(),
                address.country()),
        position(part.position()),
        part.precision(),
        null,
        part.openingHours(),
        part.wheelchair(),
        part.note());
  }

  private static ActivityAreaDraft area(ProfileDraft.AreaPart part) {
    return switch (part.kind()) {
      case "unit" -> new ActivityAreaDraft.Unit(Teryt.parse(part.teryt()));
      case "radius" ->
          new ActivityAreaDraft.Circle(position(part.centre()), new Radius(part.radiusMetres()));
      default -> new ActivityAreaDraft.Drawn(DrawnShape.parse(part.geometry()));
    };
  }

  static Position position(ProfileDraft.Spot spot) {
    return spot == null ? null : new Position(spot.lat(), spot.lon());
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
