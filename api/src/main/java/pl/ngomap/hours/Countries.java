package pl.ngomap.hours;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The holidays of each country, read once. */
public final class Countries {

  private static final Set<String> KNOWN =
      Arrays.stream(HolidayCalendar.values())
          .map(calendar -> calendar.getId().toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Surroundings.Holidays> HOLIDAYS = new ConcurrentHashMap<>();

  private Countries() {}

  /**
   * A country whose calendar nobody has written down has no public holidays, as far as we know.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public static Surroundings.Holidays holidays(String country) {
    return KNOWN.contains(country)
        ? HOLIDAYS.computeIfAbsent(country, CountryHolidays::new)
        : UNWRITTEN;
  }

  private static final Surroundings.Holidays UNWRITTEN =
      new Surroundings.Holidays() {

        @Override
        public boolean isPublicHoliday(LocalDate day) {
          return false;
        }

        @Override
        public Surroundings.Answer isSchoolHoliday(LocalDate day) {
          return Surroundings.Answer.UNSURE;
        }
      };
}
