package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import pl.ngomap.problem.Refusal;

/** An audience as conditions on listing_organisation o, each of which begins with "and". */
@ApplicationScoped
class AudienceConditions {

  private static final String PLACES_IN_UNITS =
      """
      select p.organisation_id from listing_place p join administrative_unit_piece u on st_intersects(u.outline, p.position)
      where u.teryt = any(cast(:units as text[]))""";

  /** For statements that come with organisations already: each is looked at. */
  private static final String UNITS_OF_EACH =
      " and (o.units && cast(:units as text[]) or o.organisation_id in (" + PLACES_IN_UNITS + "))";

  /** For statements that have nothing to begin with: an index finds them. */
  private static final String UNITS_FIRST =
      " and o.organisation_id in (select w.organisation_id from listing_organisation w "
          + "where w.units && cast(:units as text[]) union all "
          + PLACES_IN_UNITS
          + ")";

  /** A plan for any area would read it anew for each place, and not know how large it is. */
  private static final String PLAN_FOR_THIS = "set local plan_cache_mode = force_custom_plan";

  private final Session database;
  private final ObjectMapper json;

  AudienceConditions(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A question that starts from contacts, or from a few organisations; its %s is the audience. */
  <T> NativeQuery<T> ofEach(String sql, Class<T> type, Audience audience) {
    return bind(
        database.createNativeQuery(sql.formatted(sql(audience, UNITS_OF_EACH)), type), audience);
  }

  /** A question that has to find them among all. */
  <T> NativeQuery<T> amongAll(String sql, Class<T> type, Audience audience) {
    return bind(
        database.createNativeQuery(sql.formatted(sql(audience, UNITS_FIRST)), type), audience);
  }

  /** As {@link #ofEach}, of a statement that writes. */
  MutationQuery writing(String sql, Audience audience) {
    return bind(
        database.createNativeMutationQuery(sql.formatted(sql(audience, UNITS_OF_EACH))), audience);
  }

  private static String sql(Audience audience, String inUnits) {
    StringBuilder sql = new StringBuilder();
    if (some(audience.spheres())) {
      sql.append(" and o.spheres && cast(:spheres as text[])");
    }
    if (some(audience.legalForms())) {
      sql.append(" and o.legal_form = any(cast(:forms as text[]))");
    }
    if (some(audience.units())) {
      sql.append(inUnits);
    }
    if (some(audience.organisations())) {
      sql.append(" and o.organisation_id = any(:organisations)");
    }
    if (some(audience.groups())) {
      sql.append(
          """
          \sand exists (
            select from group_member g
            where g.organisation_id = o.organisation_id and g.group_id = any(:groups))""");
    }
    if (audience.area() != null) {
      sql.append(
          """
          \sand o.organisation_id in (
            select p.organisation_id from listing_place p
            where st_intersects(p.position, st_makevalid(st_setsrid(st_geomfromgeojson(:area), 4326))))""");
    }
    return sql.toString();
  }

  private <T extends CommonQueryContract> T bind(T query, Audience audience) {
    if (some(audience.spheres())) {
      query.setParameter("spheres", audience.spheres().toArray(String[]::new));
    }
    if (some(audience.legalForms())) {
      query.setParameter("forms", audience.legalForms().toArray(String[]::new));
    }
    if (some(audience.units())) {
      query.setParameter("units", audience.units().toArray(String[]::new));
    }
    if (some(audience.organisations())) {
      query.setParameter("organisations", audience.organisations().toArray(UUID[]::new));
    }
    if (some(audience.groups())) {
      query.setParameter("groups", audience.groups().toArray(UUID[]::new));
    }
    if (audience.area() != null) {
      database.createNativeMutationQuery(PLAN_FOR_THIS).executeUpdate();
      query.setParameter("area", written(audience.area()));
    }
    return query;
  }

  private static boolean some(List<?> values) {
    return values != null && !values.isEmpty();
  }

  String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read as JSON can be written", e);
    }
  }

  /** Only an area can be wrong in a way that the database finds out. */
  static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (PersistenceException e) {
      if (String.valueOf(e.getMessage()).contains("GeoJSON")
          || String.valueOf(e.getCause()).contains("GeoJSON")) {
        throw Refusal.badParameter(
            "audience.area", "This geometry cannot be read.", "A GeoJSON Polygon or MultiPolygon.");
      }
      throw e;
    }
  }
}
