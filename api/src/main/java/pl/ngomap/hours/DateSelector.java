package pl.ngomap.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** Dates of the year: {@code Jun-Aug}, {@code 2026 Dec 24-2027 Jan 02}, {@code easter -2 days}. */
final class DateSelector {

  private DateSelector() {}

  static boolean covers(DateRange range, LocalDate day) {
    DateWithOffset start = range.getStartDate();
    int year = day.getYear();
    IntStream years =
        start.undefinedYear()
            ? IntStream.rangeClosed(year - 1, year)
            : IntStream.of(start.getYear());
    return years.anyMatch(began -> covers(range, began, day));
  }

  private static boolean covers(DateRange range, int began, LocalDate day) {
    DateWithOffset start = range.getStartDate();
    LocalDate first = date(start, start, began, false);
    if (first == null || day.isBefore(first)) {
      return false;
    }
    DateWithOffset end = range.getEndDate();
    if (end == null && start.isOpenEnded()) {
      return !start.undefinedYear() || day.getYear() == first.getYear();
    }
    return !day.isAfter(end == null ? last(start, began, first) : end(start, end, began, first));
  }

  /** A month or a year by itself is all of its days. */
  private static LocalDate last(DateWithOffset start, int began, LocalDate first) {
    return isWholeMonth(start) ? date(start, start, began, true) : first;
  }

  /** The first such date that is not before the beginning: a range may run over the new year. */
  private static LocalDate end(
      DateWithOffset start, DateWithOffset end, int began, LocalDate first) {
    if (!end.undefinedYear()) {
      return date(end, start, end.getYear(), true);
    }
    LocalDate sameYear = date(end, start, began, true);
    return sameYear.isBefore(first) ? date(end, start, began + 1, true) : sameYear;
  }

  private static boolean isWholeMonth(DateWithOffset at) {
    return at.getVarDate() == null && at.getNthWeekDay() == null && at.undefinedDay();
  }

  /**
   * The date in a year.
   *
   * @param other gives the month where it is not repeated, as in {@code Jan 01-10}
   * @param last the month's last day where none is named, and where it is too short
   * @return null for a first day that this year does not have, such as 29 February
   */
  private static LocalDate date(DateWithOffset at, DateWithOffset other, int year, boolean last) {
    LocalDate base = base(at, other, year, last);
    if (base == null) {
      return null;
    }
    if (at.getWeekDayOffset() != null) {
      DayOfWeek weekday = DayOfWeek.of(at.getWeekDayOffset().ordinal() + 1);
      base =
          base.with(
              at.isWeekDayOffsetPositive()
                  ? TemporalAdjusters.next(weekday)
                  : TemporalAdjusters.previous(weekday));
    }
    return base.plusDays(at.getDayOffset());
  }

  private static LocalDate base(DateWithOffset at, DateWithOffset other, int year, boolean last) {
    if (at.getVarDate() != null) {
      return Easter.of(year);
    }
    YearMonth month =
        YearMonth.of(year, (at.getMonth() == null ? other : at).getMonth().ordinal() + 1);
    if (at.getNthWeekDay() != null) {
      DayOfWeek weekday = DayOfWeek.of(at.getNthWeekDay().ordinal() + 1);
      return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(at.getNth(), weekday));
    }
    if (at.undefinedDay()) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    if (last) {
      return month.atDay(Math.min(at.getDay(), month.lengthOfMonth()));
    }
    try {
      return month.atDay(at.getDay());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
