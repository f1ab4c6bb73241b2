package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import pl.ngomap.broadcast.dispatch.DispatchConfig;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Says what a message would be: its text, whom it reaches, whom not and why, and what it costs. */
@ApplicationScoped
class QuoteBroadcast {

  private static final String SAMPLE = "Stowarzyszenie";

  private final AudienceSql audiences;
  private final ComposeConfig config;
  private final DispatchConfig dispatch;
  private final Clock clock;

  QuoteBroadcast(
      AudienceSql audiences, ComposeConfig config, DispatchConfig dispatch, Clock clock) {
    this.audiences = audiences;
    this.config = config;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Transactional
  Quote quote(Actor actor, BroadcastDraft draft) {
    Rights.requireOffice(actor);
    return quote(CheckedBroadcast.of(draft), draft.sendAt());
  }

  Quote quote(CheckedBroadcast checked, Instant wanted) {
    AudienceSql.Reached reached = audiences.countReached(checked.audience(), checked.topic());
    long organisations = audiences.countOrganisations(checked.audience());
    SmsText longest = checked.textFor(SAMPLE);
    long allParts = longest.parts() * reached.people();
    if (checked.isPersonal()) {
      Map<String, Long> names = audiences.names(checked.audience(), checked.topic());
      allParts =
          names.entrySet().stream()
              .mapToLong(name -> checked.textFor(name.getKey()).parts() * name.getValue())
              .sum();
      longest =
          names.keySet().stream()
              .map(checked::textFor)
              .max(Comparator.comparingInt(SmsText::units))
              .orElse(longest);
    }
    requireShort(longest);
    return new Quote(
        longest.text(),
        longest.coding().name(),
        longest.parts(),
        longest.costly(),
        organisations,
        reached.organisations(),
        reached.people(),
        reached.mailboxes(),
        allParts,
        config.pricePerPart().multiply(BigDecimal.valueOf(allParts)),
        config.currency(),
        leftOut(checked, organisations, reached),
        sendAt(checked.purpose(), wanted),
        reached.people() + reached.mailboxes() >= config.secondPersonFrom());
  }

  /**
   * @throws Refusal when it needs more parts than a message may have
   */
  void requireShort(SmsText text) {
    if (text.parts() > config.mostParts()) {
      throw Refusal.badParameter(
          "text",
          "This text needs " + text.parts() + " messages.",
          "At most " + config.mostParts() + "; without Polish letters more fits into each.");
    }
  }

  private Quote.LeftOut leftOut(
      CheckedBroadcast checked, long organisations, AudienceSql.Reached reached) {
    Map<String, Long> counts = audiences.countLeftOut(checked.audience(), checked.topic());
    long unconfirmed = counts.getOrDefault("unconfirmed", 0L);
    long stopped = counts.getOrDefault("stopped", 0L);
    long topic = counts.getOrDefault("topic", 0L);
    return new Quote.LeftOut(
        organisations - reached.organisations() - unconfirmed - stopped - topic,
        unconfirmed,
        stopped,
        topic);
  }

  /** Now or when it is wanted; what is not urgent waits for the end of quiet hours. */
  Instant sendAt(Purpose purpose, Instant wanted) {
    Instant now = clock.instant();
    Instant time = wanted == null || wanted.isBefore(now) ? now : wanted;
    return purpose == Purpose.URGENT ? time : dispatch.quietHours().next(time);
  }
}
