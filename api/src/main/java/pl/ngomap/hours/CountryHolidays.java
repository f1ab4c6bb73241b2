package pl.ngomap.hours;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays by Jollyday, movable ones too: for Poland those of the Act of 18 January 1951,
 * with Christmas Eve since 2025.
 */
public final class CountryHolidays implements Surroundings.Holidays {

  private static final String POLAND = "pl";

  private final String country;
  private final HolidayManager manager;
  private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public CountryHolidays(String country) {
    this.country = country.toLowerCase(java.util.Locale.ROOT);
    this.manager = HolidayManager.getInstance(ManagerParameters.create(this.country));
  }

  @Override
  public boolean isPublicHoliday(LocalDate day) {
    return known.computeIfAbsent(day.getYear(), this::of).contains(day);
  }

  private Set<LocalDate> of(int year) {
    return manager.getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Surroundings.Answer isSchoolHoliday(LocalDate day) {
    return country.equals(POLAND) ? PolishSchools.rest(day) : Surroundings.Answer.UNSURE;
  }
}
