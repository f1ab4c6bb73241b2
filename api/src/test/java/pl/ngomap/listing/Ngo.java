package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.Teryt;

/** An organisation in the making: it needs a name, and has whatever else a test is about. */
public final class Ngo {

  static final PlaceDraft.Address NOWHERE = new PlaceDraft.Address(null, null, null, null, null);

  private final String key;
  private String name;
  private String legalForm;
  private Boolean publicBenefit;
  private List<String> spheres = List.of();
  private OrganisationDraft.Numbers numbers = OrganisationDraft.Numbers.UNKNOWN;
  private OrganisationDraft.Contacts contacts = OrganisationDraft.Contacts.UNKNOWN;
  private List<String> alternativeNames = List.of();
  private List<String> sources = List.of();
  private final Map<String, String> descriptions = new LinkedHashMap<>();
  private final List<PlaceDraft> places = new ArrayList<>();
  private final List<ActivityAreaDraft> areas = new ArrayList<>();

  private Ngo(String name) {
    this.key = name;
    this.name = name;
  }

  public static Ngo named(String name) {
    return new Ngo(name);
  }

  /** The same organisation, which now calls itself otherwise. */
  public Ngo renamed(String name) {
    this.name = name;
    return this;
  }

  public Ngo also(String... names) {
    alternativeNames = List.of(names);
    return this;
  }

  public Ngo form(String code) {
    legalForm = code;
    return this;
  }

  public Ngo publicBenefit(Boolean status) {
    publicBenefit = status;
    return this;
  }

  public Ngo spheres(String... codes) {
    spheres = List.of(codes);
    return this;
  }

  public Ngo numbers(OrganisationDraft.Numbers known) {
    numbers = known;
    return this;
  }

  public Ngo contacts(String website, String email, String phone) {
    contacts = new OrganisationDraft.Contacts(website, email, phone);
    return this;
  }

  public Ngo sources(String... pages) {
    sources = List.of(pages);
    return this;
  }

  public Ngo described(String language, String text) {
    descriptions.put(language, text);
    return this;
  }

  public Ngo place(PlaceDraft place) {
    places.add(place);
    return this;
  }

  public Ngo at(Position position) {
    return place(PlaceDraft.seat(NOWHERE, position, "exact"));
  }

  public Ngo at(String street, String city, Position position) {
    return place(
        PlaceDraft.seat(new PlaceDraft.Address(street, "1", null, city, "PL"), position, "exact"));
  }

  /** With a place that keeps these hours. */
  public Ngo open(String hours, Position position) {
    return place(new PlaceDraft("seat", null, NOWHERE, position, "exact", null, hours, null, null));
  }

  /** Known to be somewhere, but not where. */
  public Ngo unlocated() {
    return place(PlaceDraft.seat(NOWHERE, null, "none"));
  }

  /** With a position that cannot be believed. */
  public Ngo doubted(Position position) {
    return place(PlaceDraft.seat(NOWHERE, position, "exact").doubted("in the sea"));
  }

  public Ngo worksIn(String teryt) {
    areas.add(new ActivityAreaDraft.Unit(new Teryt(teryt)));
    return this;
  }

  public Ngo worksIn(MultiPolygon shape) {
    areas.add(new ActivityAreaDraft.Drawn(shape));
    return this;
  }

  public Ngo worksAround(Position centre, double metres) {
    areas.add(new ActivityAreaDraft.Circle(centre, new Radius(metres)));
    return this;
  }

  public String name() {
    return name;
  }

  public OrganisationDraft draft() {
    return new OrganisationDraft(
        List.of(new SourceName("test", key)),
        name,
        alternativeNames,
        legalForm,
        numbers,
        publicBenefit,
        spheres,
        descriptions,
        contacts,
        places,
        areas,
        sources);
  }
}
