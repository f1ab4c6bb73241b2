package pl.ngomap.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which days a rule is about. Selectors of different kinds must all match; a holiday beside
 * weekdays ({@code PH,Sa}) counts as one of them, before weekdays ({@code PH Sa}) it narrows them.
 */
final class DaySelector {

  private final Rule rule;

  DaySelector(Rule rule) {
    this.rule = rule;
  }

  boolean isAnyDay() {
    return rule.getYears() == null
        && rule.getWeeks() == null
        && rule.getDates() == null
        && rule.getHolidays() == null
        && rule.getDays() == null;
  }

  boolean asksSchools() {
    return rule.getHolidays() != null
        && rule.getHolidays().stream().anyMatch(one -> one.getType() == Holiday.Type.SH);
  }

  /**
   * @param unsureIsHoliday how to take a day that may be a holiday of schools
   */
  boolean covers(LocalDate day, Surroundings.Holidays holidays, boolean unsureIsHoliday) {
    return anyOf(rule.getYears(), years -> covers(years, day.getYear()))
        && anyOf(rule.getDates(), dates -> DateSelector.covers(dates, day))
        && anyOf(
            rule.getWeeks(), weeks -> covers(weeks, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
        && coversWeekday(day, holidays, unsureIsHoliday);
  }

  private boolean coversWeekday(
      LocalDate day, Surroundings.Holidays holidays, boolean unsureIsHoliday) {
    if (rule.getHolidays() == null) {
      return anyOf(rule.getDays(), days -> covers(days, day));
    }
    boolean holiday =
        rule.getHolidays().stream().anyMatch(one -> covers(one, day, holidays, unsureIsHoliday));
    if (rule.getDays() == null) {
      return holiday;
    }
    boolean weekday = anyOf(rule.getDays(), days -> covers(days, day));
    boolean narrows = rule.getHolidays().stream().noneMatch(Holiday::getUseAsWeekDay);
    return narrows ? holiday && weekday : holiday || weekday;
  }

  private static boolean covers(
      Holiday holiday, LocalDate day, Surroundings.Holidays holidays, boolean unsureIsHoliday) {
    LocalDate about = day.minusDays(holiday.getOffset());
    if (holiday.getType() == Holiday.Type.PH) {
      return holidays.isPublicHoliday(about);
    }
    Surroundings.Answer answer = holidays.isSchoolHoliday(about);
    return answer == Surroundings.Answer.YES
        || answer == Surroundings.Answer.UNSURE && unsureIsHoliday;
  }

  private static boolean covers(YearRange years, int year) {
    int first = years.getStartYear();
    int last =
        years.isOpenEnded()
            ? Integer.MAX_VALUE
            : years.getEndYear() == YearRange.UNDEFINED_YEAR ? first : years.getEndYear();
    return first <= year && year <= last && (year - first) % Math.max(1, years.getInterval()) == 0;
  }

  private static boolean covers(WeekRange weeks, int week) {
    int first = weeks.getStartWeek();
    int last = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : weeks.getEndWeek();
    boolean within = first <= last ? first <= week && week <= last : week >= first || week <= last;
    return within && (week - first) % Math.max(1, weeks.getInterval()) == 0;
  }

  private static boolean covers(WeekDayRange days, LocalDate date) {
    LocalDate day = date.minusDays(days.getOffset());
    int first = days.getStartDay().ordinal();
    int last = days.getEndDay() == null ? first : days.getEndDay().ordinal();
    int weekday = day.getDayOfWeek().ordinal();
    boolean within =
        first <= last ? first <= weekday && weekday <= last : weekday >= first || weekday <= last;
    return within && anyOf(days.getNths(), nth -> covers(nth, day));
  }

  /** The n-th such weekday of its month; negative numbers count from the month's end. */
  private static boolean covers(Nth nth, LocalDate day) {
    int first = nth.getStartNth();
    int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
    int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
    int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
    return first <= fromStart && fromStart <= last || first <= fromEnd && fromEnd <= last;
  }

  private static <T> boolean anyOf(List<T> selectors, Predicate<T> covers) {
    return selectors == null || selectors.stream().anyMatch(covers);
  }
}
