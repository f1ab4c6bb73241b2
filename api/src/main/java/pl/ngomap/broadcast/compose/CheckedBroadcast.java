package pl.ngomap.broadcast.compose;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import pl.ngomap.broadcast.contact.Topic;
import pl.ngomap.broadcast.text.PlainLetters;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

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

  private static final int LONGEST = 1_500;
  private static final int MOST_CODES = 100;
  private static final int MOST_ORGANISATIONS = 10_000;

  /** What makes a text look other than it is. */
  private static final String DISGUISE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]";

  static CheckedBroadcast of(BroadcastDraft draft) {
    String text =
        draft.text() == null ? "" : Normalizer.normalize(draft.text().strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      throw Refusal.missingParameter("text", "What the message says.");
    }
    if (text.length() > LONGEST || text.matches("(?s).*" + DISGUISE + ".*")) {
      throw Refusal.badParameter(
          "text",
          "This text is too long, or holds characters that cannot be seen.",
          "At most " + LONGEST + " characters that can be read.");
    }
    return new CheckedBroadcast(
        text,
        Boolean.TRUE.equals(draft.plainLetters()),
        Purpose.of(Parameters.requiredOneOf("purpose", draft.purpose(), Purpose.words())),
        Parameters.requiredOneOf("topic", draft.topic(), Topic.wordsOfNews()),
        audience(draft.audience()),
        Boolean.TRUE.equals(draft.question()));
  }

  private static Audience audience(Audience audience) {
    if (audience == null) {
      return Audience.ALL;
    }
    requireFew("audience.spheres", audience.spheres(), MOST_CODES);
    requireFew("audience.legalForms", audience.legalForms(), MOST_CODES);
    requireFew("audience.units", audience.units(), MOST_CODES);
    requireFew("audience.organisations", audience.organisations(), MOST_ORGANISATIONS);
    if (audience.area() != null
        && !Set.of("Polygon", "MultiPolygon")
            .contains(String.valueOf(audience.area().get("type")))) {
      throw Refusal.badParameter(
          "audience.area", "This is no area.", "A GeoJSON Polygon or MultiPolygon.");
    }
    return audience;
  }

  private static void requireFew(String name, List<?> values, int most) {
    if (values != null && values.size() > most) {
      throw Refusal.badParameter(name, "These are too many.", "At most " + most + ".");
    }
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
