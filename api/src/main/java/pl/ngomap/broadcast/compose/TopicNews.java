package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.ngomap.broadcast.text.PlainLetters;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/**
 * News that somebody else wrote and the city sends: one text for everybody who agreed to a topic,
 * by the rules of every other message.
 */
@ApplicationScoped
public class TopicNews {

  private final SendBroadcast send;
  private final QuoteBroadcast quotes;

  TopicNews(SendBroadcast send, QuoteBroadcast quotes) {
    this.send = send;
    this.quotes = quotes;
  }

  /**
   * The text as phones get it, with its coding and parts.
   *
   * @param plainLetters says it in the alphabet of GSM, which costs less
   * @throws Refusal when it needs too many parts, or is not the same for everybody
   */
  public SmsText measure(String text, boolean plainLetters) {
    if (text.contains(CheckedBroadcast.NAME)) {
      throw Refusal.badParameter(
          "text",
          "All readers get the same text.",
          "A text without " + CheckedBroadcast.NAME + ".");
    }
    SmsText measured = SmsText.of(plainLetters ? PlainLetters.of(text) : text);
    quotes.requireShort(measured);
    return measured;
  }

  /**
   * Makes a message of it; the actor has made it, so a large one waits for somebody else.
   *
   * @param written identifies what was written: the same one twice is one message
   * @return the identifier of the message
   * @throws Refusal when the actor is not the office, or the message reaches nobody
   */
  public UUID send(Actor actor, UUID written, String text, String topic) {
    BroadcastDraft draft =
        new BroadcastDraft(text, false, Purpose.CITY.word(), topic, null, false, null);
    return send.send(actor, draft, "topic-message:" + written).id;
  }
}
