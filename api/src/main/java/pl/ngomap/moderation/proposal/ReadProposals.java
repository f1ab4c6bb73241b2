package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Shows the queue: the staff see all, stewards what is about their organisation. */
@ApplicationScoped
class ReadProposals {

  private static final int MOST = 100;
  private static final int USUAL = 20;

  private final Session database;
  private final Clock clock;

  ReadProposals(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The words of a query string. */
  record Words(String state, String kind, String organisation, String cursor, String limit) {}

  @Transactional
  ProposalPage list(Actor actor, Words words) {
    Rights.requireSignedIn(actor);
    UUID organisation = organisation(actor, words.organisation);
    String state = Parameters.oneOf("state", words.state, ProposalState.WORDS);
    String kind = Parameters.oneOf("kind", words.kind, ProposalKind.WORDS);
    int limit = Parameters.integer("limit", words.limit, 1, MOST, USUAL);
    String question = "proposals " + state + " " + kind + " " + organisation;
    boolean over = state != null && ProposalState.DECIDED.contains(state);
    Instant now = clock.instant();
    List<ProposalItem> found =
        asked(over ? ProposalSql.LATEST : ProposalSql.LONGEST_WAITING, kind, organisation, now)
            .setParameter("state", state, String.class)
            .setParameter("after", position(words.cursor, question), String.class)
            .setParameter("limit", limit + 1)
            .getResultStream()
            .map(row -> ProposalItem.of(row, actor.personId(), now))
            .toList();
    boolean more = found.size() > limit;
    List<ProposalItem> items = more ? found.subList(0, limit) : found;
    String next =
        more ? new Cursor(question, List.of(items.get(limit - 1).id().toString())).encode() : null;
    return new ProposalPage(items, next, counts(kind, organisation, now));
  }

  private Map<String, Long> counts(String kind, UUID organisation, Instant now) {
    Map<String, Long> counts = new TreeMap<>();
    asked(ProposalSql.COUNTS, kind, organisation, now)
        .getResultStream()
        .forEach(
            row -> counts.put(row.get("state", String.class), row.get("proposals", Long.class)));
    return counts;
  }

  private NativeQuery<Tuple> asked(String sql, String kind, UUID organisation, Instant now) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("kind", kind, String.class)
        .setParameter(
            "organisation", organisation == null ? null : organisation.toString(), String.class)
        .setParameter("now", now);
  }

  private static UUID organisation(Actor actor, String word) {
    if (word == null || word.isEmpty()) {
      if (!actor.maySeeAll()) {
        throw Refusal.forbidden("not-staff", "Only the staff see the whole queue.");
      }
      return null;
    }
    if (!Rights.isId(word)) {
      throw Refusal.badParameter("organisation", "This is no id.", "The id of an organisation.");
    }
    UUID id = UUID.fromString(word);
    Rights.requireSight(actor, id);
    return id;
  }

  private static String position(String word, String question) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return Cursor.decode(word, question, 1)
        .map(cursor -> cursor.keys().get(0))
        .filter(Rights::isId)
        .orElseThrow(Refusal::foreignCursor);
  }
}
