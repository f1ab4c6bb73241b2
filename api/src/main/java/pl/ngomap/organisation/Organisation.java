package pl.ngomap.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A non-governmental organisation, as last published. */
@Entity
@Table(name = "organisation")
class Organisation {

  @Id UUID id;

  @Column(nullable = false, unique = true)
  String slug;

  @Column(nullable = false)
  String name;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "alternative_names", nullable = false)
  List<String> alternativeNames;

  @Column(name = "legal_form")
  String legalForm;

  String krs;
  String nip;
  String regon;

  @Column(name = "register_name")
  String registerName;

  @Column(name = "register_number")
  String registerNumber;

  @Column(name = "public_benefit")
  Boolean publicBenefit;

  @Column(name = "tax_share_krs")
  String taxShareKrs;

  @Column(name = "tax_share_aim")
  String taxShareAim;

  @ElementCollection
  @CollectionTable(
      name = "organisation_sphere",
      joinColumns = @JoinColumn(name = "organisation_id"))
  @OrderColumn(name = "ordinal")
  @Column(name = "sphere", nullable = false)
  List<String> spheres = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, String> descriptions;

  String website;
  String email;
  String phone;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  List<String> sources;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  Map<String, String> provenance;

  /** Names the pictures that the room of logos keeps; null when there are none. */
  String logo;

  @Column(nullable = false)
  boolean example;

  @Column(nullable = false)
  int revision;

  @Column(name = "published_version", nullable = false)
  long publishedVersion;

  @Column(name = "verified_at")
  Instant verifiedAt;

  @Column(name = "edited_at", nullable = false)
  Instant editedAt;

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  List<Place> places = new ArrayList<>();

  @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  List<ActivityArea> activityAreas = new ArrayList<>();

  protected Organisation() {}

  Organisation(UUID id, String slug) {
    this.id = id;
    this.slug = slug;
  }

  /** Takes over all that a source tells; its name becomes the provenance of every field. */
  void takeOver(OrganisationDraft draft, String source, Supplier<UUID> ids) {
    name = draft.name();
    alternativeNames = draft.alternativeNames();
    legalForm = draft.legalForm();
    publicBenefit = draft.publicBenefit();
    takeOver(draft.numbers());
    spheres.clear();
    spheres.addAll(draft.spheres());
    descriptions = draft.descriptions();
    website = draft.contacts().website();
    email = draft.contacts().email();
    phone = draft.contacts().phone();
    sources = draft.sources();
    provenance = Map.of("*", source);
    takeOver(
        places, draft.places(), ordinal -> new Place(ids.get(), this, ordinal), Place::takeOver);
    takeOver(
        activityAreas,
        draft.activityAreas(),
        ordinal -> new ActivityArea(ids.get(), this, ordinal),
        ActivityArea::takeOver);
  }

  /** Parts keep their identifiers by their place in the list; what is left over goes. */
  private static <P, D> void takeOver(
      List<P> parts, List<D> drafts, IntFunction<P> maker, BiConsumer<P, D> change) {
    while (parts.size() > drafts.size()) {
      parts.remove(parts.size() - 1);
    }
    while (parts.size() < drafts.size()) {
      parts.add(maker.apply(parts.size()));
    }
    for (int i = 0; i < drafts.size(); i++) {
      change.accept(parts.get(i), drafts.get(i));
    }
  }

  private void takeOver(OrganisationDraft.Numbers numbers) {
    krs = numbers.krs() == null ? null : numbers.krs().value();
    nip = numbers.nip() == null ? null : numbers.nip().value();
    regon = numbers.regon() == null ? null : numbers.regon().value();
    registerName = numbers.registerName();
    registerNumber = numbers.registerNumber();
    taxShareKrs = numbers.taxShareKrs() == null ? null : numbers.taxShareKrs().value();
    taxShareAim = numbers.taxShareAim();
  }

  /** A new list is written anew: rows changed one by one would hold a sphere twice for a moment. */
  void takeSpheres(List<String> codes) {
    if (!spheres.equals(codes)) {
      spheres = new ArrayList<>(codes);
    }
  }

  /** Who said the fields last. */
  void attribute(Set<EditedField> fields, String actor) {
    Map<String, String> said = new TreeMap<>(provenance);
    fields.forEach(field -> said.put(field.word(), actor));
    provenance = said;
  }

  /** Marks the state of now as the next revision, public from the given data version on. */
  void publish(long version, Instant now) {
    publishUnedited(version);
    editedAt = now;
  }

  /** As {@link #publish}, where nothing that the profile tells is another. */
  void publishUnedited(long version) {
    revision++;
    publishedVersion = version;
  }
}
