package pl.ngomap.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import java.time.LocalDate;
import java.util.List;

/**
 * Opening hours that have been read. The reference is opening_hours.js, with four exceptions in
 * favour of what people mean: a night belongs to the day that it began on; days without times do
 * not say when; a remark that stands alone speaks for the remaining time only; and "by appointment"
 * is a state.
 */
public final class Hours {

  /** Longer ones are refused everywhere; here they would only take time. */
  private static final int MAX_LENGTH = 1_000;

  private final List<HoursRule> rules;
  private final boolean asksSchools;

  private Hours(List<HoursRule> rules) {
    this.rules = rules;
    this.asksSchools = rules.stream().anyMatch(rule -> rule.days().asksSchools());
  }

  /**
   * Reads any text: what it does not understand is unknown at all times.
   *
   * @param text OpenStreetMap's opening_hours; null when nothing is said
   */
  public static Hours of(String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      return new Hours(List.of());
    }
    List<HoursRule> rules =
        parse(text).stream().filter(rule -> !rule.isEmpty()).map(HoursRule::of).toList();
    return new Hours(rules.stream().anyMatch(HoursRule::isBeyondUs) ? List.of() : rules);
  }

  private static List<Rule> parse(String text) {
    try {
      return HoursSyntax.parse(text);
    } catch (OpeningHoursParseException | TokenMgrError e) {
      return List.of();
    }
  }

  /** False: the text says nothing that can be evaluated. */
  public boolean isReadable() {
    return !rules.isEmpty();
  }

  List<HoursRule> rules() {
    return rules;
  }

  /** One day of the local calendar, from its first instant to the first of the next. */
  public Day on(LocalDate day, Surroundings surroundings) {
    if (rules.isEmpty()) {
      return Day.of(day, surroundings.zone(), minute -> State.UNKNOWN);
    }
    DayPicture picture = picture(day, surroundings, false);
    if (asksSchools) {
      picture = picture.doubted(picture(day, surroundings, true));
    }
    return Day.of(day, surroundings.zone(), picture::at);
  }

  private DayPicture picture(LocalDate day, Surroundings surroundings, boolean unsureIsHoliday) {
    DayPicture before = paint(day.minusDays(1), surroundings, unsureIsHoliday, null);
    return paint(day, surroundings, unsureIsHoliday, before);
  }

  private DayPicture paint(
      LocalDate day, Surroundings surroundings, boolean unsureIsHoliday, DayPicture before) {
    DayPicture picture = new DayPicture(day, surroundings);
    picture.layBeneath(before);
    for (int i = 0; i < rules.size(); i++) {
      HoursRule rule = rules.get(i);
      if (rule.days().covers(day, surroundings.holidays(), unsureIsHoliday)) {
        if (isOverriding(i)) {
          picture.clear(before);
        }
        picture.paint(rule);
      }
    }
    return picture;
  }

  /** Closing takes hours away, and leaves the others; so do hours without days after some with. */
  private boolean isOverriding(int index) {
    HoursRule rule = rules.get(index);
    boolean replacesWeek = index > 0 && rules.get(index - 1).days().isAnyDay();
    return rule.kind() == HoursRule.Kind.OVERRIDES
        && rule.state() != State.CLOSED
        && (!rule.days().isAnyDay() || replacesWeek);
  }
}
