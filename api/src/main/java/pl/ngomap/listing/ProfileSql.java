package pl.ngomap.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.ngomap.geo.Position;
import pl.ngomap.hours.Hours;
import pl.ngomap.hours.HoursWords;
import pl.ngomap.problem.Refusal;

/**
 * Reads a whole profile, in one statement, as one document that has the shape of {@link
 * ProfileView}. Readers make links of its addresses, so none but the web's own schemes come out.
 */
@ApplicationScoped
class ProfileSql {

  private static final String FIND =
      "select "
          + DataVersionSql.WORD
          + """
           as version, profile.document
          from data_version v
          left join lateral (
            select jsonb_build_object(
              'id', o.id, 'slug', o.slug, 'name', o.name, 'alternativeNames', o.alternative_names,
              'legalForm', o.legal_form, 'family', l.family, 'spheres', l.spheres,
              'krs', o.krs, 'nip', o.nip, 'regon', o.regon,
              'register', case when o.register_name is not null then
                jsonb_build_object('name', o.register_name, 'number', o.register_number) end,
              'publicBenefit', o.public_benefit,
              'taxShare', case when o.tax_share_krs is not null then
                jsonb_build_object('krs', o.tax_share_krs, 'aim', o.tax_share_aim) end,
              'descriptions', o.descriptions,
              'contacts', jsonb_build_object('website', case when o.website ~* '^https?://' then o.website end, 'email', o.email, 'phone', o.phone),
              'places', (
                select coalesce(jsonb_agg(jsonb_build_object(
                  'id', p.id, 'kind', p.kind, 'name', p.name,
                  'position', case when p.position is not null and p.doubt is null then
                    jsonb_build_object('lat', st_y(p.position), 'lon', st_x(p.position)) end,
                  'precision', case when p.doubt is null then p."precision" else 'none' end,
                  'doubted', case when p.doubt is not null then true end,
                  'address', jsonb_build_object('street', p.street, 'houseNumber', p.house_number,
                    'postalCode', p.postal_code, 'city', p.city, 'country', p.country),
                  'openingHours', p.opening_hours, 'wheelchair', p.wheelchair, 'note', p.note)
                  order by p.ordinal), '[]')
                from place p where p.organisation_id = o.id),
              'activityAreas', (
                select coalesce(jsonb_agg(jsonb_build_object(
                  'id', a.id, 'kind', a.kind,
                  'unit', case when u.teryt is not null then
                    jsonb_build_object('teryt', u.teryt, 'name', u.name, 'level', u.level) end,
                  'centre', case when a.centre is not null then
                    jsonb_build_object('lat', st_y(a.centre), 'lon', st_x(a.centre)) end,
                  'radiusMetres', a.radius_metres, 'squareMetres', la.square_metres,
                  'geometry', st_asgeojson(st_multi(st_simplifypreservetopology(coalesce(a.shape, u.outline), 0.0001)), 6, 0)::jsonb)
                  order by a.ordinal), '[]')
                from activity_area a
                left join administrative_unit u on u.teryt = a.teryt
                left join listing_area la on la.area_id = a.id
                where a.organisation_id = o.id),
              'sources', (
                select coalesce(jsonb_agg(page order by ordinal), '[]')
                from unnest(o.sources) with ordinality source(page, ordinal) where page ~* '^https?://'),
              'example', o.example, 'logo', o.logo, 'verifiedAt', o.verified_at,
              'editedAt', o.edited_at, 'revision', o.revision) as document
            from organisation o join listing_organisation l on l.organisation_id = o.id
            where o.%s) profile on true""";

  static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final Database database;
  private final JsonColumn json;
  private final ObjectMapper mapper;
  private final Standings standings;

  ProfileSql(Database database, JsonColumn json, ObjectMapper mapper, Standings standings) {
    this.database = database;
    this.json = json;
    this.mapper = mapper;
    this.standings = standings;
  }

  /**
   * @param idOrSlug which organisation
   * @param at when its places shall tell how they stand; null: they do not
   * @throws Refusal when there is none
   */
  Answer<ProfileView> get(String idOrSlug, Instant at) {
    String condition = idOrSlug.matches(UUID_FORM) ? "id = ?::uuid" : "slug = ?";
    Answer<List<JsonNode>> answer =
        database.ask(
            FIND.formatted(condition),
            List.of(idOrSlug.indexOf('\0') < 0 ? idOrSlug : ""),
            row -> json.tree(row, "document"));
    if (answer.body().isEmpty()) {
      throw unknown();
    }
    JsonNode profile = answer.body().get(0);
    profile.get("places").forEach(place -> sayHours((ObjectNode) place, at));
    return new Answer<>(answer.version(), mapper.convertValue(profile, ProfileView.class));
  }

  /** Beside the syntax stand the words, where there are any, and how it is at the instant. */
  private void sayHours(ObjectNode place, Instant at) {
    String hours = place.get("openingHours").textValue();
    Map<String, String> words = HoursWords.of(Hours.of(hours));
    place.set("openingHoursInWords", words.isEmpty() ? null : mapper.valueToTree(words));
    StandingView standing =
        standings
            .at(at)
            .of(
                hours,
                place.at("/address/country").textValue(),
                mapper.convertValue(place.get("position"), Position.class));
    place.set("standing", mapper.valueToTree(standing));
  }

  static Refusal unknown() {
    return Refusal.notFound("organisation-not-found", "There is no organisation of this name.");
  }
}
