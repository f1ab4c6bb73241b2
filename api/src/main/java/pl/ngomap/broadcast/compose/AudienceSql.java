package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import pl.ngomap.problem.Refusal;

/** Who an audience is, counted and frozen by the same conditions. */
@ApplicationScoped
public class AudienceSql {

  /** The people of organisations %s, who confirmed their number and want this topic. */
  private static final String REACHED =
      """
      from contact c join listing_organisation o on o.organisation_id = c.organisation_id
      where c.state = 'active' and :topic = any(c.topics)
        and not exists (select from stopped_phone s where s.phone_index = c.phone_index)%s""";

  private static final String COUNT_ORGANISATIONS =
      "select count(*) from listing_organisation o where true%s";

  private static final String INCLUDES =
      "select exists (select from listing_organisation o where o.organisation_id = :one%s)";

  private static final String COUNT_REACHED =
      "select count(distinct c.organisation_id), "
          + "count(distinct c.phone_index) filter (where c.channel = 'sms'), "
          + "count(distinct c.phone_index) filter (where c.channel = 'email') "
          + REACHED;

  /** Each organisation once, and why it is left out: the nearest reason to being reached. */
  private static final String LEFT_OUT =
      """
      select reason, count(*) from (
        select max(case
          when s.phone_index is not null or c.state = 'stopped' then 2
          when c.state = 'unconfirmed' then 1
          when not (:topic = any(c.topics)) then 3
          else 4 end) as reason
        from contact c join listing_organisation o on o.organisation_id = c.organisation_id
        left join stopped_phone s on s.phone_index = c.phone_index
        where true%s
        group by c.organisation_id) each_one
      where reason < 4 group by reason""";

  private static final String NAMES =
      "select o.name, count(distinct c.phone_index) filter (where c.channel = 'sms') "
          + REACHED
          + " group by o.name";

  /**
   * One message for a phone or mailbox, even if two organisations have it; letters have no parts.
   */
  private static final String RECIPIENTS =
      """
      select distinct on (c.phone_index) c.id, c.organisation_id, c.phone_sealed, c.phone_index, c.phone_tail, c.channel,
        cast(:texts as jsonb) -> coalesce(names.name, '*') ->> 'text' as text,
        case when c.channel = 'email' then 0
          else (cast(:texts as jsonb) -> coalesce(names.name, '*') ->> 'parts')::integer end as parts
      from contact c join listing_organisation o on o.organisation_id = c.organisation_id
      left join (select jsonb_object_keys(cast(:texts as jsonb)) as name) names on names.name = o.name
      where c.state = 'active' and :topic = any(c.topics)
        and not exists (select from stopped_phone s where s.phone_index = c.phone_index)%s
      order by c.phone_index, c.confirmed_at""";

  private static final String FREEZE =
      """
      insert into sms_message (id, broadcast_id, contact_id, organisation_id, phone_sealed, phone_index, phone_tail,
        channel, text, parts, urgency, state, due_at, queued_at)
      select gen_random_uuid(), :broadcast, each_one.* , :urgency, 'queued', :due, :now
      from ("""
          + RECIPIENTS
          + ") each_one";

  private static final String LOOK =
      """
      select o.organisation_id, o.name, string_agg(case when each_one.channel = 'email' then each_one.phone_tail else '••• ••• ' || each_one.phone_tail end, ','
          order by each_one.channel desc, each_one.phone_tail),
        min(each_one.text), max(each_one.parts), count(*) over (),
        sum(count(*) filter (where each_one.channel = 'sms')) over (), sum(sum(each_one.parts)) over (),
        sum(count(*) filter (where each_one.channel = 'email')) over ()
      from ("""
          + RECIPIENTS
          + """
      ) each_one join listing_organisation o on o.organisation_id = each_one.organisation_id
      group by o.organisation_id, o.name
      order by o.name, o.organisation_id limit :most""";

  private final Session database;
  private final ObjectMapper json;

  AudienceSql(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Organisations that are reached, phones that ring there, and mailboxes that get a copy. */
  record Reached(long organisations, long people, long mailboxes) {}

  /** Organisations that meet the conditions now. */
  public long countOrganisations(Audience audience) {
    return asked(
        () ->
            bind(
                    database.createNativeQuery(
                        COUNT_ORGANISATIONS.formatted(sql(audience)), Long.class),
                    audience)
                .getSingleResult());
  }

  /** Whether an organisation is among them, reached or not. */
  boolean includes(Audience audience, UUID organisation) {
    return bind(
            database.createNativeQuery(INCLUDES.formatted(sql(audience)), Boolean.class), audience)
        .setParameter("one", organisation)
        .getSingleResult();
  }

  Reached countReached(Audience audience, String topic) {
    Object[] row =
        asked(
            () ->
                bind(
                        database.createNativeQuery(
                            COUNT_REACHED.formatted(sql(audience)), Object[].class),
                        audience)
                    .setParameter("topic", topic)
                    .getSingleResult());
    return new Reached(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue());
  }

  /** By reason: unconfirmed, stopped, topic. */
  Map<String, Long> countLeftOut(Audience audience, String topic) {
    Map<Integer, String> reasons = Map.of(1, "unconfirmed", 2, "stopped", 3, "topic");
    Map<String, Long> counts = new HashMap<>();
    asked(
            () ->
                bind(
                        database.createNativeQuery(
                            LEFT_OUT.formatted(sql(audience)), Object[].class),
                        audience)
                    .setParameter("topic", topic)
                    .getResultList())
        .forEach(
            row ->
                counts.put(
                    reasons.get(((Number) row[0]).intValue()), ((Number) row[1]).longValue()));
    return counts;
  }

  /** Name of an organisation to the people who are reached there. */
  Map<String, Long> names(Audience audience, String topic) {
    Map<String, Long> names = new HashMap<>();
    asked(
            () ->
                bind(
                        database.createNativeQuery(NAMES.formatted(sql(audience)), Object[].class),
                        audience)
                    .setParameter("topic", topic)
                    .getResultList())
        .forEach(row -> names.put((String) row[0], ((Number) row[1]).longValue()));
    return names;
  }

  /**
   * @param texts by name of an organisation, or under "*": text and parts
   * @return how many messages there are
   */
  int freeze(
      UUID broadcast,
      Audience audience,
      String topic,
      Map<String, ?> texts,
      int urgency,
      Instant due,
      Instant now) {
    return bind(database.createNativeMutationQuery(FREEZE.formatted(sql(audience))), audience)
        .setParameter("broadcast", broadcast)
        .setParameter("topic", topic)
        .setParameter("texts", written(texts))
        .setParameter("urgency", urgency)
        .setParameter("due", due)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * The recipients whom {@link #freeze} would write down, by organisation; nothing is written.
   *
   * @param texts by name of an organisation, or under "*": text and parts
   * @return organisation, name, masked numbers and addresses, text, parts; and, the same in each
   *     row, how many organisations, phones, parts and mailboxes there are in all
   */
  List<Object[]> look(Audience audience, String topic, Map<String, ?> texts, int most) {
    return asked(
        () ->
            bind(
                    database.createNativeQuery(LOOK.formatted(sql(audience)), Object[].class),
                    audience)
                .setParameter("topic", topic)
                .setParameter("texts", written(texts))
                .setParameter("most", most)
                .getResultList());
  }

  private static String sql(Audience audience) {
    StringBuilder sql = new StringBuilder();
    if (some(audience.spheres())) {
      sql.append(" and o.spheres && cast(:spheres as text[])");
    }
    if (some(audience.legalForms())) {
      sql.append(" and o.legal_form = any(cast(:forms as text[]))");
    }
    if (some(audience.units())) {
      sql.append(
          """
          \sand o.organisation_id in (
            select w.organisation_id from listing_organisation w where w.units && cast(:units as text[])
            union all
            select p.organisation_id from listing_place p join administrative_unit_piece u on st_intersects(u.outline, p.position)
            where u.teryt = any(cast(:units as text[])))""");
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
      query.setParameter("area", written(audience.area()));
    }
    return query;
  }

  private static boolean some(List<?> values) {
    return values != null && !values.isEmpty();
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read as JSON can be written", e);
    }
  }

  private interface Question<T> {
    T ask();
  }

  /** Only an area can be wrong in a way that the database finds out. */
  private static <T> T asked(Question<T> question) {
    try {
      return question.ask();
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
