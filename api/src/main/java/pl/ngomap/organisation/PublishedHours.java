package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import pl.ngomap.hours.Countries;
import pl.ngomap.hours.Hours;
import pl.ngomap.hours.OpenTimes;
import pl.ngomap.hours.Outlook;
import pl.ngomap.hours.Surroundings;

/**
 * Works out when places are open, for some weeks ahead, so that the database can answer who is open
 * at an instant. Equal hours are worked out once, however many places keep them.
 */
@ApplicationScoped
public class PublishedHours {

  /** From two days ago, so that every clock on Earth has its yesterday. */
  private static final int DAYS_BEFORE = 2;

  /** Three more than visitors may ask about: so often may the daily renewal fail. */
  static final int DAYS_AHEAD = 63;

  private static final int BATCH = 500;

  private static final String NEW =
      """
      select distinct on (key) key, opening_hours, country, lat, lon
      from (
        select hours_key(p.opening_hours, p.country, d.position) as key, p.opening_hours,
          coalesce(p.country, :country) as country, round(st_y(d.position)) as lat, round(st_x(d.position)) as lon
        from place p join organisation o on o.id = p.organisation_id
        cross join lateral (select case when p.doubt is null then p.position end as position) d
        where o.published_version = :version and p.opening_hours is not null) said
      where not exists (select from listing_hours known where known.key = said.key)""";

  private static final String OLD =
      """
      select h.key, p.opening_hours, coalesce(p.country, :country) as country,
        round(st_y(p.position)) as lat, round(st_x(p.position)) as lon
      from (
        select distinct hours_key as key from listing_place
        where hours_key is not null) h
      cross join lateral (
        select opening_hours, country, position from listing_place
        where hours_key = h.key limit 1) p
      where not exists (
        select from listing_hours known where known.key = h.key and known.worked_out_to >= :wanted)
      order by h.key
      limit :batch""";

  private static final String STORE =
      """
      insert into listing_hours (key, open, worked_out_to)
      values (:key, cast(:open as tstzmultirange), :to)
      on conflict (key) do update set open = excluded.open, worked_out_to = excluded.worked_out_to""";

  private static final String FORGET =
      """
      delete from listing_hours h
      where not exists (select from listing_place p where p.hours_key = h.key)""";

  private final EntityManager database;
  private final HoursConfig config;
  private final Clock clock;

  PublishedHours(EntityManager database, HoursConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** Works out what a version brings that nobody has said before. */
  void prepare(long version) {
    store(
        session()
            .createNativeQuery(NEW, Object[].class)
            .setParameter("version", version)
            .setParameter("country", config.country())
            .getResultList());
  }

  /**
   * Works out the days that have come into sight since the last time, some hours at a time; after
   * the last of them those that nobody keeps any more are forgotten. In the caller's transaction.
   *
   * @return whether there is more to do
   */
  public boolean renew() {
    List<Object[]> old =
        session()
            .createNativeQuery(OLD, Object[].class)
            .setParameter("country", config.country())
            .setParameter("wanted", end())
            .setParameter("batch", BATCH)
            .getResultList();
    store(old);
    if (old.isEmpty()) {
      session().createNativeMutationQuery(FORGET).executeUpdate();
    }
    return !old.isEmpty();
  }

  private void store(List<Object[]> rows) {
    rows.forEach(
        row ->
            session()
                .createNativeMutationQuery(STORE)
                .setParameter("key", row[0])
                .setParameter("open", openTimes(row))
                .setParameter("to", end())
                .executeUpdate());
  }

  private String openTimes(Object[] row) {
    Surroundings surroundings =
        new Surroundings(
            config.zone(), Countries.holidays((String) row[2]), degrees(row[3]), degrees(row[4]));
    Outlook outlook = new Outlook(Hours.of((String) row[1]), surroundings);
    return OpenTimes.of(outlook, today().minusDays(DAYS_BEFORE), DAYS_BEFORE + DAYS_AHEAD);
  }

  /** Where nobody knows the position, the sun rises nowhere, and what it decides is unknown. */
  private static double degrees(Object value) {
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(config.zone()));
  }

  private Instant end() {
    return today().plusDays(DAYS_AHEAD).atStartOfDay(config.zone()).toInstant();
  }

  private Session session() {
    return database.unwrap(Session.class);
  }
}
