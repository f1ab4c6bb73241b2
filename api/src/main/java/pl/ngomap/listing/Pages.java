package pl.ngomap.listing;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/**
 * Writes the pages: what a reader without script or a search engine needs, and what the application
 * starts with.
 */
@ApplicationScoped
class Pages {

  private final PageShell shell;
  private final CitySql city;
  private final ProfileSql profiles;
  private final OrganisationsSql organisations;
  private final Template head;
  private final Template start;
  private final Template organisation;
  private final Template unknown;
  private final Template desk;

  Pages(
      PageShell shell,
      CitySql city,
      ProfileSql profiles,
      OrganisationsSql organisations,
      @Location("page/head") Template head,
      @Location("page/start") Template start,
      @Location("page/organisation") Template organisation,
      @Location("page/unknown") Template unknown,
      @Location("page/desk") Template desk) {
    this.shell = shell;
    this.city = city;
    this.profiles = profiles;
    this.organisations = organisations;
    this.head = head;
    this.start = start;
    this.organisation = organisation;
    this.unknown = unknown;
    this.desk = desk;
  }

  /** The start page, with one page of the list of all organisations. */
  String start(PageLanguages.Language language, URI base, String cursor) {
    CityView city = this.city.read().body();
    Page<OrganisationView> list = list(cursor);
    String title = language.words().get("title") + " · " + city.name();
    String description = language.words().get("description").formatted(city.name());
    return fill(
        language,
        head.data(
            "title", title, "description", description, "url", base.toString(), "jsonLd", null),
        start.data("t", language.words(), "title", title, "description", description, "list", list),
        Map.of("city", city));
  }

  /**
   * The page of an organisation.
   *
   * @throws Refusal when there is none
   */
  String organisation(PageLanguages.Language language, URI base, String slug) {
    ProfileView profile = profiles.get(slug, null).body();
    CityView city = this.city.read().body();
    String url = base.resolve("/o/" + profile.slug()).toString();
    String text = PageTexts.description(profile, language.code());
    String description =
        text == null
            ? language.words().get("profile").formatted(profile.name(), city.name())
            : text;
    return fill(
        language,
        head.data(
            "title",
            profile.name() + " · " + city.name(),
            "description",
            PageTexts.shortened(description),
            "url",
            url,
            "jsonLd",
            shell.json(JsonLd.of(profile, url, text))),
        organisation.data("t", language.words(), "profile", profile, "description", text),
        data(city, profile));
  }

  /** What stands where no organisation is. */
  String unknown(PageLanguages.Language language, URI base) {
    CityView city = this.city.read().body();
    return fill(
        language,
        head.data(
            "title", language.words().get("unknown.title"),
            "description", language.words().get("unknown.text"),
            "url", base.toString(),
            "jsonLd", null),
        unknown.data("t", language.words()),
        Map.of("city", city, "unknown", true));
  }

  /** An empty page that the application fills. */
  String desk(PageLanguages.Language language, URI base) {
    CityView city = this.city.read().body();
    return fill(
        language,
        head.data(
            "title",
            language.words().get("title") + " · " + city.name(),
            "description",
            language.words().get("description").formatted(city.name()),
            "url",
            base.toString(),
            "jsonLd",
            null),
        desk.data("t", language.words()),
        Map.of("city", city));
  }

  private Page<OrganisationView> list(String cursor) {
    try {
      return organisations.list(OrganisationsQuery.byName(cursor)).body();
    } catch (Refusal staleLink) {
      return organisations.list(OrganisationsQuery.byName(null)).body();
    }
  }

  private static Map<String, Object> data(CityView city, ProfileView profile) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("city", city);
    data.put("organisation", profile);
    return data;
  }

  private String fill(
      PageLanguages.Language language,
      TemplateInstance head,
      TemplateInstance content,
      Object data) {
    return shell.fill(language.code(), head.render(), content.render(), data);
  }
}
