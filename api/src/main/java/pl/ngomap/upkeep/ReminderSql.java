package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reminders in the database. */
@ApplicationScoped
class ReminderSql {

  /**
   * Stale, reachable, and not asked too lately or too often since somebody last said anything.
   * Generated examples are nobody's.
   */
  private static final String DUE =
      """
      select o.id, o.slug, o.name, o.email
      from organisation o
      join listing_organisation l on l.organisation_id = o.id
      cross join lateral (select greatest(o.verified_at, o.edited_at) as word_at) said
      cross join lateral (
        select count(*) as times, max(r.sent_at) as last_at
        from reminder r where r.organisation_id = o.id and r.sent_at > said.word_at) asked
      where not o.example and said.word_at <= :staleSince
        and (o.email is not null or exists (select from stewardship s where s.organisation_id = o.id)
          or exists (
            select from contact c
            where c.organisation_id = o.id and c.state = 'active' and 'freshness' = any(c.topics)))
        and (asked.times = 0 or asked.times <= cardinality(cast(:pauses as double precision[]))
          and asked.last_at + make_interval(secs =>
            (cast(:pauses as double precision[]))[cast(asked.times as integer)]) <= :now)
      order by said.word_at, o.id
      limit :limit""";

  private static final String LETTERS_SINCE =
      "select coalesce(sum(cardinality(recipients)), 0) from reminder where sent_at > :since";

  private static final String WAS_ASKED =
      "select count(*) from reminder where sent_at > :since and :recipient = any(recipients)";

  private static final String ADD =
      """
      insert into reminder (token_hash, organisation_id, recipients, sent_at, expires_at)
      values (:token, :organisation, :recipients, :now, :expires)""";

  private static final String FIND =
      "select organisation_id, expires_at, used_at from reminder where token_hash = :token";

  private static final String USE =
      "update reminder set used_at = :now where token_hash = :token and used_at is null";

  private static final String USE_OTHERS =
      "update reminder set used_at = :now where organisation_id = :organisation and used_at is null";

  private final Session database;

  ReminderSql(Session database) {
    this.database = database;
  }

  /**
   * An organisation to be asked.
   *
   * @param email the public contact, or null
   */
  record Due(UUID id, String slug, String name, String email) {}

  /** A reminder that was sent. */
  record Sent(UUID organisation, Instant expiresAt, Instant usedAt) {}

  List<Due> listDue(Instant now, UpkeepConfig config, int limit) {
    return database
        .createNativeQuery(DUE, Object[].class)
        .setParameter("staleSince", now.minus(config.staleAfter()))
        .setParameter("pauses", seconds(config.pauses()))
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> new Due((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  int countLettersSince(Instant moment) {
    return database
        .createNativeQuery(LETTERS_SINCE, Integer.class)
        .setParameter("since", moment)
        .getSingleResult();
  }

  boolean wasAskedSince(Instant moment, byte[] recipient) {
    return database
            .createNativeQuery(WAS_ASKED, Long.class)
            .setParameter("since", moment)
            .setParameter("recipient", recipient)
            .getSingleResult()
        > 0;
  }

  void add(
      ReminderToken token,
      UUID organisation,
      List<byte[]> recipients,
      Instant now,
      Instant expires) {
    database
        .createNativeMutationQuery(ADD)
        .setParameter("token", token.hash())
        .setParameter("organisation", organisation)
        .setParameter("recipients", recipients.toArray(byte[][]::new))
        .setParameter("now", now)
        .setParameter("expires", expires)
        .executeUpdate();
  }

  Optional<Sent> find(ReminderToken token) {
    return database
        .createNativeQuery(FIND, Object[].class)
        .setParameter("token", token.hash())
        .getResultStream()
        .map(row -> new Sent((UUID) row[0], (Instant) row[1], (Instant) row[2]))
        .findFirst();
  }

  /** Whether it was ours to use: of two at once, one uses it. */
  boolean use(ReminderToken token, Instant now) {
    return database
            .createNativeMutationQuery(USE)
            .setParameter("token", token.hash())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  void useOthers(UUID organisation, Instant now) {
    database
        .createNativeMutationQuery(USE_OTHERS)
        .setParameter("organisation", organisation)
        .setParameter("now", now)
        .executeUpdate();
  }

  private static Double[] seconds(List<Duration> pauses) {
    return pauses.stream().map(pause -> (double) pause.toSeconds()).toArray(Double[]::new);
  }
}
