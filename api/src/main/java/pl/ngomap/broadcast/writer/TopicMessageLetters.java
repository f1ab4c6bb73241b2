package pl.ngomap.broadcast.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.account.OrganisationLetters;
import pl.ngomap.account.People;
import pl.ngomap.broadcast.compose.BroadcastStopped;
import pl.ngomap.mail.MapAddress;

/** Tells the office that a message waits, and its writers what became of it. */
@ApplicationScoped
class TopicMessageLetters {

  private final OrganisationLetters letters;
  private final People people;
  private final TopicMessages messages;
  private final MapAddress map;

  TopicMessageLetters(
      OrganisationLetters letters, People people, TopicMessages messages, MapAddress map) {
    this.letters = letters;
    this.people = people;
    this.messages = messages;
    this.map = map;
  }

  void tellOffice(TopicMessageView message) {
    send(
        people.emailsOfModerators(),
        "topic-message-waiting",
        message,
        Map.of("page", map.page("biuro/sms/od-organizacji")));
  }

  void tellOfApproval(TopicMessageView message) {
    tellWriters("topic-message-approved", message, Map.of());
  }

  void tellOfRefusal(TopicMessageView message) {
    tellWriters("topic-message-refused", message, Map.of("reason", message.reason()));
  }

  /** What was approved may still be stopped; most messages are not of organisations. */
  void onStop(@Observes BroadcastStopped stopped) {
    messages
        .lookFor(stopped.broadcast())
        .map(row -> TopicMessageView.of(row, null))
        .ifPresent(message -> tellWriters("topic-message-stopped", message, Map.of()));
  }

  private void tellWriters(String template, TopicMessageView message, Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    all.put("page", map.page("moje/" + message.organisation().slug() + "/napisz"));
    send(people.emailsOfStewards(message.organisation().id()), template, message, all);
  }

  private void send(
      List<String> emails, String template, TopicMessageView message, Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    all.put("message", message.text());
    emails.forEach(email -> letters.queue(email, template, message.organisation().name(), all));
  }
}
