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
  private final CountAudience counts;
  private final ComposeConfig config;
  private final DispatchConfig dispatch;
  private final Clock clock;

  QuoteBroadcast(
      AudienceSql audiences,
      CountAudience counts,
      ComposeConfig config,
      DispatchConfig dispatch,
      Clock clock) {
    this.audiences = audiences;
    this.counts = counts;
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
    CountAudience.People people = counts.people(checked.audience(), checked.topic());
    CountAudience.Size size = counts.size(checked.audience());
    // An estimate may be less than what is known.
    long organisations = Math.max(size.organisations(), people.organisations());
    SmsText longest = checked.textFor(SAMPLE);
    long allParts = longest.parts() * people.people();
    if (checked.isPersonal()) {
      Map<String, Long> names = audiences.names(checked.audience(), checked.topic());
      allParts =
          names.entrySet().stream()
              .mapToLong(name -> checked.textFor(name.getKey()).parts() * name.getValue())
              .sum();
      longest =
          names.keySet().stream()
              .map(checked::textFor)
              .max(Comparator.comparingInt(SmsText::parts).thenComparingInt(SmsText::units))
              .orElse(longest);
    }
    requireShort(longest);
    return new Quote(
        longest.text(),
        longest.coding().name(),
        longest.parts(),
        longest.costly(),
        organisations,
        size.estimated(),
        people.reached(),
        people.people(),
        people.mailboxes(),
        allParts,
        config.pricePerPart().multiply(BigDecimal.valueOf(allParts)),
        config.currency(),
        new Quote.LeftOut(
            withoutContact(organisations - people.organisations(), size.estimated()),
            people.unconfirmed(),
            people.stopped(),
            people.topic()),
        sendAt(checked.purpose(), wanted),
        people.people() + people.mailboxes() >= config.secondPersonFrom());
  }

  private static long withoutContact(long organisations, boolean estimated) {
    return estimated ? CountAudience.about(organisations) : organisations;
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

  /** Now or when it is wanted; what is not urgent waits for the end of quiet hours. */
  Instant sendAt(Purpose purpose, Instant wanted) {
    Instant now = clock.instant();
    Instant time = wanted == null || wanted.isBefore(now) ? now : wanted;
    return purpose == Purpose.URGENT ? time : dispatch.quietHours().next(time);
  }
}
