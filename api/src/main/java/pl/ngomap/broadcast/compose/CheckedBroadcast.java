package pl.ngomap.broadcast.compose;

import pl.ngomap.broadcast.contact.Topic;
import pl.ngomap.broadcast.text.PlainLetters;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.problem.Parameters;

/**
 * A draft whose words can be used.
 *
 * @param text as it is written, before the name of the organisation
 */
record CheckedBroadcast(
    String text,
    boolean plainLetters,
    Purpose purpose,
    String topic,
    Audience audience,
    boolean question) {

  static final String NAME = "{organizacja}";

  static CheckedBroadcast of(BroadcastDraft draft) {
    return new CheckedBroadcast(
        MessageText.checked(draft.text()),
        Boolean.TRUE.equals(draft.plainLetters()),
        Purpose.of(Parameters.requiredOneOf("purpose", draft.purpose(), Purpose.words())),
        Parameters.requiredOneOf("topic", draft.topic(), Topic.wordsOfNews()),
        Audience.checked(draft.audience()),
        Boolean.TRUE.equals(draft.question()));
  }

  /** The exact text for an organisation. */
  SmsText textFor(String organisation) {
    String filled = text.replace(NAME, organisation);
    return SmsText.of(plainLetters ? PlainLetters.of(filled) : filled);
  }

  /** Whether each organisation gets a text of its own. */
  boolean isPersonal() {
    return text.contains(NAME);
  }
}
