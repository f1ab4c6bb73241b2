package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Shows the staff who is longest without a word; examples are nobody's. */
@ApplicationScoped
public class ListStale {

  private static final int MOST = 100;
  private static final int USUAL = 20;
  private static final String QUESTION = "stale";

  /** Only a forged cursor holds moments from here on, or before the start. */
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private static final Instant START_OF_TIME = Instant.parse("0001-01-01T00:00:00Z");
  private static final Cursor START =
      new Cursor(QUESTION, List.of(START_OF_TIME.toString(), new UUID(0, 0).toString()));

  private static final String LIST =
      """
      select o.id, o.slug, o.name, o.verified_at, o.edited_at, asked.times, asked.last_at,
        cared.people, o.email is not null or cared.people > 0 as reachable, rank.since
      from organisation o
      join listing_organisation l on l.organisation_id = o.id
      cross join lateral (select coalesce(o.verified_at, to_timestamp(0)) as since) rank
      cross join lateral (
        select count(*) as times, max(r.sent_at) as last_at from reminder r
        where r.organisation_id = o.id and r.sent_at > greatest(o.verified_at, o.edited_at)) asked
      cross join lateral (
        select count(*) as people from stewardship s where s.organisation_id = o.id) cared
      where not o.example and rank.since <= :staleSince
        and (rank.since, o.id) > (cast(:since as timestamptz), cast(:id as uuid))
      order by rank.since, o.id
      limit :limit""";

  private final Session database;
  private final UpkeepConfig config;
  private final Clock clock;

  ListStale(Session database, UpkeepConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** The words of a query string. */
  @Transactional
  Page<StaleView> list(Actor actor, String cursorWord, String limitWord) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.maySeeAll()) {
      throw Refusal.forbidden("not-staff", "Only the staff see this list.");
    }
    int limit = Parameters.integer("limit", limitWord, 1, MOST, USUAL);
    Cursor after = after(cursorWord);
    List<Tuple> rows =
        database
            .createNativeQuery(LIST, Tuple.class)
            .setParameter("staleSince", clock.instant().minus(config.staleAfter()))
            .setParameter("since", after.keys().get(0))
            .setParameter("id", after.keys().get(1))
            .setParameter("limit", limit + 1)
            .getResultList();
    List<StaleView> items = rows.stream().limit(limit).map(ListStale::view).toList();
    return new Page<>(items, rows.size() > limit ? next(rows.get(limit - 1)) : null);
  }

  private static String next(Tuple last) {
    return new Cursor(
            QUESTION,
            List.of(last.get("since", Instant.class).toString(), last.get("id").toString()))
        .encode();
  }

  private static Cursor after(String word) {
    if (word == null || word.isEmpty()) {
      return START;
    }
    return Cursor.decode(word, QUESTION, 2)
        .filter(ListStale::isWhole)
        .orElseThrow(Refusal::foreignCursor);
  }

  private static boolean isWhole(Cursor cursor) {
    try {
      UUID.fromString(cursor.keys().get(1));
      return isInTime(Instant.parse(cursor.keys().get(0)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isInTime(Instant moment) {
    return !moment.isBefore(START_OF_TIME) && moment.isBefore(END_OF_TIME);
  }

  private static StaleView view(Tuple row) {
    return new StaleView(
        new StaleView.Named(
            row.get("id", UUID.class),
            row.get("slug", String.class),
            row.get("name", String.class)),
        row.get("verified_at", Instant.class),
        row.get("edited_at", Instant.class),
        row.get("times", Long.class),
        row.get("last_at", Instant.class),
        row.get("people", Long.class),
        row.get("reachable", Boolean.class));
  }
}
