package pl.ngomap.hours;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says opening hours in plain words: "pon.–pt. 9:00–15:00; w święta nieczynne". */
public final class HoursWords {

  private static final Map<String, HoursWords> BY_LANGUAGE =
      Catalogue.LANGUAGES.stream()
          .collect(
              Collectors.toMap(
                  language -> language,
                  language -> new HoursWords(new Catalogue(language)),
                  (a, b) -> a,
                  LinkedHashMap::new));

  private final Catalogue words;
  private final DayWords days;

  private HoursWords(Catalogue words) {
    this.words = words;
    this.days = new DayWords(words);
  }

  /**
   * By language: pl, en, uk, de. Empty for hours that cannot be read, or not be said in a short
   * phrase: they are shown as they were given.
   */
  public static Map<String, String> of(Hours hours) {
    Map<String, String> said = new LinkedHashMap<>();
    if (hours.isReadable()
        && hours.rules().stream().noneMatch(rule -> DayWords.areBeyondWords(rule.text()))) {
      BY_LANGUAGE.forEach((language, words) -> said.put(language, words.say(hours.rules())));
    }
    return said;
  }

  private String say(List<HoursRule> rules) {
    StringBuilder text = new StringBuilder();
    for (HoursRule rule : rules) {
      if (!text.isEmpty()) {
        text.append(rule.kind() == HoursRule.Kind.ADDS ? ", " : "; ");
      }
      boolean otherwise = rule.kind() == HoursRule.Kind.FALLS_BACK && !text.isEmpty();
      text.append(otherwise ? words.word("otherwise") + " " : "").append(say(rule));
    }
    return text.toString();
  }

  private String say(HoursRule rule) {
    boolean always = rule.text().isTwentyfourseven() && rule.state() == State.OPEN;
    String times =
        always
            ? words.word("always")
            : rule.times().stream().map(this::time).collect(Collectors.joining(", "));
    return Stream.of(days.say(rule.text()), times, state(rule))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Nothing for what is simply open. A remark is repeated, unless it only says what we say. */
  private String state(HoursRule rule) {
    String remark = rule.comment() == null ? "" : words.phrase("quote", rule.comment());
    return switch (rule.state()) {
      case OPEN ->
          rule.times().isEmpty() && !rule.text().isTwentyfourseven() && remark.isEmpty()
              ? words.word("always")
              : remark;
      case CLOSED -> (words.word("closed") + " " + remark).strip();
      case BY_APPOINTMENT ->
          (words.word("appointment") + " " + (saysMore(rule) ? remark : "")).strip();
      case UNKNOWN -> remark.isEmpty() ? "(" + words.word("unknown") + ")" : remark;
    };
  }

  /** A number to call, or a name to ask for. */
  private static boolean saysMore(HoursRule rule) {
    return rule.comment().matches("(?s).*[\\d@:(].*");
  }

  private String time(TimeSpan time) {
    String start = minute(time.getStart(), time.getStartEvent());
    boolean endless = time.getEnd() == TimeSpan.UNDEFINED_TIME && time.getEndEvent() == null;
    if (endless) {
      return words.phrase("since", start);
    }
    String end = minute(time.getEnd(), time.getEndEvent());
    return start + "–" + end + (time.isOpenEnded() ? "+" : "");
  }

  private String minute(int clock, VariableTime variable) {
    if (variable == null) {
      int hour = clock == DayPicture.DAY ? 24 : clock / 60 % 24;
      return String.format(Locale.ROOT, "%d:%02d", hour, clock % 60);
    }
    int offset = variable.getOffset();
    String moved =
        offset == 0
            ? ""
            : String.format(
                Locale.ROOT,
                " %s%d:%02d",
                offset < 0 ? "−" : "+",
                Math.abs(offset) / 60,
                Math.abs(offset) % 60);
    return words.word(event(variable.getEvent())) + moved;
  }

  private static String event(Event event) {
    return event.name().toLowerCase(Locale.ROOT);
  }
}
