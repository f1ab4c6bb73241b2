package pl.ngomap.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.VarDate;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which days a rule is about: "czerwiec–sierpień pon.–pt.". */
final class DayWords {

  private final Catalogue words;

  DayWords(Catalogue words) {
    this.words = words;
  }

  /** Offsets of days are beyond a short phrase: such hours are shown as they were given. */
  static boolean areBeyondWords(Rule rule) {
    return some(rule.getHolidays()).anyMatch(holiday -> holiday.getOffset() != 0)
        || some(rule.getDays()).anyMatch(days -> days.getOffset() != 0)
        || some(rule.getDates())
            .flatMap(dates -> Stream.of(dates.getStartDate(), end(dates)))
            .anyMatch(DayWords::isMoved)
        || some(rule.getYears()).anyMatch(years -> years.getInterval() != 0);
  }

  private static DateWithOffset end(DateRange dates) {
    return dates.getEndDate() == null ? dates.getStartDate() : dates.getEndDate();
  }

  private static boolean isMoved(DateWithOffset date) {
    boolean easterOfYear = date.getVarDate() != null && !date.undefinedYear();
    return date.getDayOffset() != 0
        || date.getWeekDayOffset() != null
        || date.getNthWeekDay() != null
        || easterOfYear;
  }

  /** Empty when it is about any day. */
  String say(Rule rule) {
    List<String> days =
        Stream.concat(
                some(rule.getHolidays()).map(this::holiday), some(rule.getDays()).map(this::days))
            .toList();
    return Stream.of(
            list(rule.getYears(), this::years),
            list(rule.getDates(), this::dates),
            list(rule.getWeeks(), this::weeks),
            String.join(", ", days))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static <T> Stream<T> some(List<T> selectors) {
    return selectors == null ? Stream.of() : selectors.stream();
  }

  private static <T> String list(List<T> selectors, Function<T, String> say) {
    return some(selectors).map(say).collect(Collectors.joining(", "));
  }

  private String years(YearRange years) {
    String first = String.valueOf(years.getStartYear());
    if (years.isOpenEnded()) {
      return words.phrase("since", words.phrase("year", first));
    }
    boolean one = years.getEndYear() == YearRange.UNDEFINED_YEAR;
    return words.phrase("year", one ? first : first + "–" + years.getEndYear());
  }

  private String weeks(WeekRange weeks) {
    boolean one = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK;
    String which = weeks.getStartWeek() + (one ? "" : "–" + weeks.getEndWeek());
    String step =
        weeks.getInterval() > 1
            ? " (" + words.phrase("everyOther", String.valueOf(weeks.getInterval())) + ")"
            : "";
    return words.phrase("weeks", which) + step;
  }

  private String dates(DateRange dates) {
    DateWithOffset start = dates.getStartDate();
    DateWithOffset end = dates.getEndDate();
    String first = date(start, start);
    if (start.isOpenEnded()) {
      return words.phrase("since", first);
    }
    if (end == null) {
      return first;
    }
    boolean months = start.undefinedDay() && start.undefinedYear() && end.undefinedDay();
    return first + (months ? "–" : " – ") + date(end, start);
  }

  private String date(DateWithOffset at, DateWithOffset other) {
    if (at.getVarDate() == VarDate.EASTER) {
      return words.word("easter");
    }
    Month month = Month.of((at.getMonth() == null ? other : at).getMonth().ordinal() + 1);
    String day =
        at.undefinedDay()
            ? month.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())
            : DateTimeFormatter.ofPattern(words.word("date"), words.locale())
                .format(LocalDate.of(2024, month, Math.min(at.getDay(), month.maxLength())));
    return at.undefinedYear() ? day : day + " " + at.getYear();
  }

  private String holiday(Holiday holiday) {
    return words.word(holiday.getType() == Holiday.Type.PH ? "publicHolidays" : "schoolHolidays");
  }

  private String days(WeekDayRange days) {
    String named =
        days.getEndDay() == null || days.getEndDay() == days.getStartDay()
            ? day(days.getStartDay())
            : day(days.getStartDay()) + "–" + day(days.getEndDay());
    if (days.getNths() == null) {
      return named;
    }
    String which = days.getNths().stream().map(this::nth).collect(Collectors.joining(", "));
    return which.matches("\\d[\\d–., ]*")
        ? words.phrase("nth", named, which)
        : named + " (" + which + ")";
  }

  private String nth(Nth nth) {
    if (nth.getStartNth() == -1) {
      return words.word("last");
    }
    boolean one = nth.getEndNth() == Nth.INVALID_NTH;
    return nth.getStartNth() + (one ? "" : "–" + nth.getEndNth());
  }

  private String day(WeekDay day) {
    return DayOfWeek.of(day.ordinal() + 1)
        .getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
  }
}
