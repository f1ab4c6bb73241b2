package pl.ngomap.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One rule of opening hours, and what it says of the days that it is about.
 *
 * @param days which days
 * @param times within such a day; empty: all of it
 * @param state at these times
 * @param kind how it meets the rules before it
 * @param comment in the words of whoever wrote it; null when there is none
 */
record HoursRule(
    Rule text, DaySelector days, List<TimeSpan> times, State state, Kind kind, String comment) {

  enum Kind {
    /** Replaces what rules before it say of the same day. */
    OVERRIDES,
    ADDS,
    /** Speaks only where the rules before it left a place closed. */
    FALLS_BACK
  }

  /** How data say it, in the languages that they come in. */
  private static final Pattern APPOINTMENT =
      Pattern.compile(
          "um[oó]wi|uzgodni|appointment|vereinbarung|absprache|домовлен|записом",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static HoursRule of(Rule rule) {
    DaySelector days = new DaySelector(rule);
    List<TimeSpan> times = rule.getTimes() == null ? List.of() : rule.getTimes();
    RuleModifier said = rule.getModifier();
    String comment =
        said == null || said.getComment() == null ? rule.getComment() : said.getComment();
    boolean bareComment =
        comment != null && times.isEmpty() && days.isAnyDay() && said.getModifier() == null;
    Kind kind =
        rule.isFallBack() || bareComment
            ? Kind.FALLS_BACK
            : rule.isAdditive() ? Kind.ADDS : Kind.OVERRIDES;
    return new HoursRule(rule, days, times, state(rule, times, comment), kind, comment);
  }

  private static State state(Rule rule, List<TimeSpan> times, String comment) {
    if (comment != null && APPOINTMENT.matcher(comment).find()) {
      return State.BY_APPOINTMENT;
    }
    RuleModifier.Modifier modifier =
        rule.getModifier() == null ? null : rule.getModifier().getModifier();
    if (modifier == RuleModifier.Modifier.OFF || modifier == RuleModifier.Modifier.CLOSED) {
      return State.CLOSED;
    }
    if (modifier == RuleModifier.Modifier.OPEN) {
      return State.OPEN;
    }
    // A remark is a condition; days without times do not tell when.
    boolean untold = times.isEmpty() && !rule.isTwentyfourseven();
    return modifier != null || comment != null || untold ? State.UNKNOWN : State.OPEN;
  }

  /** Whether anything of it is beyond what can be evaluated. */
  boolean isBeyondUs() {
    boolean points =
        times.stream()
            .anyMatch(
                time ->
                    time.getInterval() != 0
                        || time.getEnd() == TimeSpan.UNDEFINED_TIME
                            && time.getEndEvent() == null
                            && !time.isOpenEnded());
    boolean steps =
        text.getDates() != null && text.getDates().stream().anyMatch(HoursRule::isBeyondUs);
    return points || steps || text.isEmpty();
  }

  private static boolean isBeyondUs(DateRange dates) {
    boolean noMonth =
        dates.getStartDate().getMonth() == null && dates.getStartDate().getVarDate() == null;
    return dates.getInterval() != 0 || noMonth;
  }
}
