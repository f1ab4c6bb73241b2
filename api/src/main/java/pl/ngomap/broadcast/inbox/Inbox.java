package pl.ngomap.broadcast.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Messages from phones that a person must read: free text that no rule understands. */
@ApplicationScoped
class Inbox {

  private static final String OPEN = "open";
  private static final String DONE = "done";
  private static final int MOST = 100;
  private static final int USUAL = 20;

  /** Only a forged cursor holds moments from here on, or before the start. */
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  private static final Instant START_OF_TIME = Instant.parse("0001-01-01T00:00:00Z");
  private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private static final String LIST =
      """
      select i.id, i.phone_tail, i.text, i.received_at, i.read_at, cast(coalesce((
          select json_agg(json_build_object('id', o.organisation_id, 'slug', o.slug, 'name', o.name) order by o.name)
          from listing_organisation o where o.organisation_id in (
            select c.organisation_id from contact c where c.phone_index = i.phone_index)), '[]') as text) as senders
      from sms_inbound i
      where i.kind = 'free' and (i.read_at is not null) = :done
        and (i.received_at, i.id) < (cast(:before as timestamptz), cast(:id as uuid))
      order by i.received_at desc, i.id desc limit :limit""";

  private static final String COUNT =
      "select count(*) from sms_inbound where kind = 'free' and read_at is null";

  private static final String MARK =
      """
      update sms_inbound set read_at = cast(:at as timestamptz), read_by = :by
      where id = :id and kind = 'free' and (read_at is null) = :open""";

  private static final String KNOWN =
      "select exists (select from sms_inbound where id = :id and kind = 'free')";

  private final Session database;
  private final ObjectMapper json;
  private final AuditLog log;
  private final Clock clock;

  Inbox(Session database, ObjectMapper json, AuditLog log, Clock clock) {
    this.database = database;
    this.json = json;
    this.log = log;
    this.clock = clock;
  }

  /** The words of a query string. */
  @Transactional
  InboxPage list(Actor actor, String stateWord, String cursorWord, String limitWord) {
    Rights.requireStaff(actor);
    String state = Parameters.oneOf("state", stateWord, Set.of(OPEN, DONE));
    boolean done = DONE.equals(state);
    int limit = Parameters.integer("limit", limitWord, 1, MOST, USUAL);
    Cursor before = before(done, cursorWord);
    List<Tuple> rows =
        database
            .createNativeQuery(LIST, Tuple.class)
            .setParameter("done", done)
            .setParameter("before", before.keys().get(0))
            .setParameter("id", before.keys().get(1))
            .setParameter("limit", limit + 1)
            .getResultList();
    return new InboxPage(
        rows.stream().limit(limit).map(this::item).toList(),
        database.createNativeQuery(COUNT, Long.class).getSingleResult(),
        rows.size() > limit ? next(done, rows.get(limit - 1)) : null);
  }

  /** Marks one as done, or as waiting again; twice is once. */
  @Transactional
  void mark(Actor actor, UUID id, Boolean done) {
    Rights.requireOffice(actor);
    if (done == null) {
      throw Refusal.missingParameter("done", "Whether somebody has dealt with it.");
    }
    boolean known =
        database.createNativeQuery(KNOWN, Boolean.class).setParameter("id", id).getSingleResult();
    if (!known) {
      throw Refusal.notFound("unknown-message", "There is no such message from a phone.");
    }
    int changed =
        database
            .createNativeMutationQuery(MARK)
            .setParameter("at", done ? clock.instant().toString() : null)
            .setParameter("by", done ? actor.personId() : null)
            .setParameter("open", done)
            .setParameter("id", id)
            .executeUpdate();
    if (changed > 0) {
      log.record(actor, done ? "sms-inbox.done" : "sms-inbox.reopened", "sms:" + id, Map.of());
    }
  }

  private InboxItem item(Tuple row) {
    return new InboxItem(
        row.get("id", UUID.class),
        PhoneNumber.masked(row.get("phone_tail", String.class)),
        row.get("text", String.class),
        row.get("received_at", Instant.class),
        row.get("read_at", Instant.class),
        senders(row.get("senders", String.class)));
  }

  private List<InboxItem.Sender> senders(String written) {
    try {
      return json.readValue(written, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What the database wrote as JSON can be read", e);
    }
  }

  private static String question(boolean done) {
    return "sms-inbox-" + (done ? DONE : OPEN);
  }

  private static String next(boolean done, Tuple last) {
    return new Cursor(
            question(done),
            List.of(last.get("received_at", Instant.class).toString(), last.get("id").toString()))
        .encode();
  }

  private static Cursor before(boolean done, String word) {
    if (word == null || word.isEmpty()) {
      return new Cursor(question(done), List.of(END_OF_TIME.toString(), LAST_ID));
    }
    return Cursor.decode(word, question(done), 2)
        .filter(Inbox::isWhole)
        .orElseThrow(Refusal::foreignCursor);
  }

  private static boolean isWhole(Cursor cursor) {
    try {
      UUID.fromString(cursor.keys().get(1));
      Instant moment = Instant.parse(cursor.keys().get(0));
      return !moment.isBefore(START_OF_TIME) && moment.isBefore(END_OF_TIME);
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return false;
    }
  }
}
