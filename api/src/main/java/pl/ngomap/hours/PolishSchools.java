package pl.ngomap.hours;

import static pl.ngomap.hours.Surroundings.Answer.NO;
import static pl.ngomap.hours.Surroundings.Answer.UNSURE;
import static pl.ngomap.hours.Surroundings.Answer.YES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/**
 * Holidays of Polish schools by the regulation of the Minister of National Education of 11 August
 * 2017: summer from the day after the first Friday after 20 June, Christmas, Easter; the two weeks
 * of winter are announced for each voivodeship and year.
 */
final class PolishSchools {

  private static final MonthDay WINTER_FIRST = MonthDay.of(1, 10);
  private static final MonthDay WINTER_LAST = MonthDay.of(3, 5);

  private PolishSchools() {}

  static Surroundings.Answer rest(LocalDate day) {
    if (isSummer(day) || isChristmas(day) || isEaster(day)) {
      return YES;
    }
    MonthDay at = MonthDay.from(day);
    return at.isBefore(WINTER_FIRST) || at.isAfter(WINTER_LAST) ? NO : UNSURE;
  }

  private static boolean isSummer(LocalDate day) {
    LocalDate lastLessons =
        LocalDate.of(day.getYear(), Month.JUNE, 20).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    return day.isAfter(lastLessons) && day.getMonthValue() <= 8;
  }

  /** From 23 December, or from the day before when that is a Monday, to the year's end. */
  private static boolean isChristmas(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), Month.DECEMBER, 23);
    LocalDate begins = first.getDayOfWeek() == DayOfWeek.TUESDAY ? first.minusDays(1) : first;
    return !day.isBefore(begins);
  }

  /** From Maundy Thursday to the Tuesday after. */
  private static boolean isEaster(LocalDate day) {
    LocalDate easter = Easter.of(day.getYear());
    return !day.isBefore(easter.minusDays(3)) && !day.isAfter(easter.plusDays(2));
  }
}
