package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Shows claims: the staff see all, others their own and those by which they lost something. */
@ApplicationScoped
public class ReadClaims {

  private static final int MOST = 100;
  private static final int USUAL = 20;

  private final Session database;
  private final UndoPolicy undo;

  ReadClaims(Session database, UndoPolicy undo) {
    this.database = database;
    this.undo = undo;
  }

  /**
   * @throws Refusal when there is none, or none that the actor may see
   */
  @Transactional
  ClaimView get(Actor actor, UUID id) {
    requireSignedIn(actor);
    return database
        .createNativeQuery(ClaimSql.FIND, Tuple.class)
        .setParameter("all", actor.maySeeAll())
        .setParameter("me", actor.personId())
        .setParameter("id", id)
        .getResultStream()
        .map(row -> view(actor, row))
        .findFirst()
        .orElseThrow(ReadClaims::nothing);
  }

  /** The words of a query string, newest claims first. */
  @Transactional
  Page<ClaimView> list(Actor actor, String stateWord, String cursorWord, String limitWord) {
    requireSignedIn(actor);
    String state = Parameters.oneOf("state", stateWord, ClaimState.WORDS);
    int limit = Parameters.integer("limit", limitWord, 1, MOST, USUAL);
    String question = "claims " + actor.personId() + " " + state;
    List<ClaimView> found =
        database
            .createNativeQuery(ClaimSql.LIST, Tuple.class)
            .setParameter("all", actor.maySeeAll())
            .setParameter("me", actor.personId())
            .setParameter("state", state, String.class)
            .setParameter("after", after(cursorWord, question), String.class)
            .setParameter("limit", limit + 1)
            .getResultStream()
            .map(row -> view(actor, row))
            .toList();
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    String last = found.get(limit - 1).id().toString();
    return new Page<>(found.subList(0, limit), new Cursor(question, List.of(last)).encode());
  }

  static void requireSignedIn(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
  }

  static Refusal nothing() {
    return Refusal.notFound("claim-not-found", "There is no such claim, or not for you.");
  }

  private static String after(String cursorWord, String question) {
    if (cursorWord == null || cursorWord.isEmpty()) {
      return null;
    }
    return Cursor.decode(cursorWord, question, 1)
        .map(cursor -> cursor.keys().get(0))
        .filter(ReadClaims::isId)
        .orElseThrow(Refusal::foreignCursor);
  }

  private static boolean isId(String word) {
    try {
      UUID.fromString(word);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private ClaimView view(Actor actor, Tuple row) {
    boolean mine = row.get("mine", Boolean.class);
    boolean inside = mine || actor.maySeeAll();
    boolean granted = ClaimState.GRANTED.word().equals(row.get("state", String.class));
    Instant decided = row.get("decided_at", Instant.class);
    boolean possible = granted && undo.isPossible(decided);
    return new ClaimView(
        row.get("id", UUID.class),
        new ClaimView.ClaimedView(
            row.get("organisation", UUID.class),
            row.get("slug", String.class),
            row.get("name", String.class)),
        row.get("way", String.class),
        row.get("state", String.class),
        mine,
        inside ? row.get("sent_to", String.class) : null,
        inside ? row.get("expires_at", Instant.class) : null,
        inside ? row.get("message", String.class) : null,
        actor.maySeeAll() ? row.get("email", String.class) : null,
        inside ? attachment(row) : null,
        row.get("created_at", Instant.class),
        decided,
        inside ? row.get("reason", String.class) : null,
        possible ? undo.until(decided) : null,
        possible && (actor.mayModerate() || row.get("lost_by_me", Boolean.class)));
  }

  private static ClaimView.AttachmentView attachment(Tuple row) {
    String mediaType = row.get("media_type", String.class);
    return mediaType == null
        ? null
        : new ClaimView.AttachmentView(
            mediaType, row.get("bytes", Integer.class), row.get("attached_at", Instant.class));
  }
}
