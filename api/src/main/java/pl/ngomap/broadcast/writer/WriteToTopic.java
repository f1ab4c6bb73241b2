package pl.ngomap.broadcast.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.MessageText;
import pl.ngomap.broadcast.compose.TopicNews;
import pl.ngomap.broadcast.contact.Topic;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** What the stewards of an organisation write to a topic. */
@ApplicationScoped
class WriteToTopic {

  /** What is urgent, the city alone says. */
  private static final Set<String> TOPICS =
      Set.of(Topic.GRANTS.word(), Topic.EVENTS.word(), Topic.TRAINING.word());

  private static final int SHOWN = 50;

  /** Who takes a message back and writes it anew within this time tells the office once. */
  private static final Duration ONCE = Duration.ofDays(1);

  private final TopicWriters writers;
  private final TopicMessages messages;
  private final TopicNews news;
  private final TopicMessageLetters letters;
  private final WriterConfig config;
  private final AuditLog log;
  private final Clock clock;

  WriteToTopic(
      TopicWriters writers,
      TopicMessages messages,
      TopicNews news,
      TopicMessageLetters letters,
      WriterConfig config,
      AuditLog log,
      Clock clock) {
    this.writers = writers;
    this.messages = messages;
    this.news = news;
    this.letters = letters;
    this.config = config;
    this.log = log;
    this.clock = clock;
  }

  /** For stewards and the staff. */
  @Transactional
  OwnTopicMessages list(Actor actor, UUID organisation) {
    require(actor, actor.mayEdit(organisation) || actor.maySeeAll());
    return new OwnTopicMessages(
        writers.findByIdOptional(organisation).isPresent(),
        config.most(),
        config.period().toDays(),
        left(organisation),
        messages.listOf(organisation, SHOWN).stream()
            .map(row -> TopicMessageView.of(row, actor.personId()))
            .toList());
  }

  /** Nothing is written down. */
  @Transactional
  MeasuredText measure(Actor actor, UUID organisation, String text, Boolean plainLetters) {
    requireSteward(actor, organisation);
    return MeasuredText.of(signed(organisation, text, plainLetters));
  }

  /**
   * Puts a message before the office.
   *
   * @throws Refusal when the office does not let the organisation write, one waits already, or
   *     there were enough of late
   */
  @Transactional
  TopicMessageView write(Actor actor, UUID organisation, TopicMessageDraft draft) {
    requireSteward(actor, organisation);
    String topic = Parameters.requiredOneOf("topic", draft.topic(), TOPICS);
    String text = signed(organisation, draft.text(), draft.plainLetters()).text();
    if (writers.lock(organisation).isEmpty()) {
      throw notGranted();
    }
    requireRoom(organisation);
    boolean again = messages.isWithdrawn(organisation, clock.instant().minus(ONCE));
    TopicMessage message = new TopicMessage();
    message.id = Uuid7.now(clock);
    message.organisationId = organisation;
    message.text = text;
    message.topic = topic;
    message.state = TopicMessage.WAITING;
    message.writtenAt = clock.instant();
    message.writtenBy = actor.personId();
    messages.persist(message);
    log.record(
        actor,
        "topic-message.written",
        "organisation:" + organisation,
        Map.of("message", message.id, "topic", topic));
    TopicMessageView written = TopicMessageView.of(messages.look(message.id), actor.personId());
    if (!again) {
      letters.tellOffice(written);
    }
    return written;
  }

  static Refusal notGranted() {
    return Refusal.conflict(
        "writing-not-granted",
        "The city office does not let this organisation write.",
        "Ask the office.");
  }

  /** Readers learn first who writes. */
  private SmsText signed(UUID organisation, String word, Boolean plainLetters) {
    String text = MessageText.checked(word);
    String name =
        writers
            .nameOf(organisation)
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "not-on-the-map",
                        "This organisation is not on the map.",
                        "Publish its profile first."));
    return news.measure(MessageText.checked(name + ": " + text), Boolean.TRUE.equals(plainLetters));
  }

  private void requireRoom(UUID organisation) {
    if (messages.isWaitingOf(organisation)) {
      throw Refusal.conflict(
          "message-waits",
          "Another message of yours waits for the office.",
          "Wait for its answer.");
    }
    if (left(organisation) == 0) {
      throw Refusal.tooMany(
          "too-many-messages",
          "At most " + config.most() + " messages in " + config.period().toDays() + " days.");
    }
  }

  private long left(UUID organisation) {
    Instant since = clock.instant().minus(config.period());
    return Math.max(0, config.most() - messages.countWritten(organisation, since));
  }

  static void requireSteward(Actor actor, UUID organisation) {
    require(actor, actor.mayEdit(organisation));
  }

  private static void require(Actor actor, boolean allowed) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!allowed) {
      throw Refusal.forbidden(
          "not-a-steward", "Only those who care for this organisation may do this.");
    }
  }
}
