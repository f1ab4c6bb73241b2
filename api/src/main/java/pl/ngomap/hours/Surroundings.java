package pl.ngomap.hours;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What opening hours depend on besides their text.
 *
 * @param zone whose clock hangs on the wall
 * @param holidays of the country
 * @param latitude degrees, for sunrise and sunset
 * @param longitude degrees
 */
public record Surroundings(ZoneId zone, Holidays holidays, double latitude, double longitude) {

  /** Whether a day belongs to a kind of days; some cannot be known. */
  public enum Answer {
    YES,
    NO,
    UNSURE
  }

  /** The days off of a country. */
  public interface Holidays {

    boolean isPublicHoliday(LocalDate day);

    /** Holidays of schools; unsure where they differ by region or are announced year by year. */
    Answer isSchoolHoliday(LocalDate day);
  }
}
