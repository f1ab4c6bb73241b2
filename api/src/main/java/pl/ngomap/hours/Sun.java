package pl.ngomap.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;

/**
 * When the sun rises and sets, to some minutes: the sunrise equation with the Earth's eccentricity,
 * good between the polar circles. Where the sun does neither, there is no answer.
 */
final class Sun {

  /** Refraction and half of the disc. */
  static final double HORIZON_DEGREES = -0.833;

  /** The end of civil twilight: dawn and dusk. */
  static final double TWILIGHT_DEGREES = -6;

  /** From the Unix epoch to noon of 1 January 2000. */
  private static final double J2000_DAYS = 10_957.5;

  private static final double SECONDS_OF_DAY = 86_400;

  private Sun() {}

  /**
   * Minutes after local midnight.
   *
   * @param altitude of the sun's centre, degrees
   */
  static OptionalInt minute(
      LocalDate day, boolean rising, double altitude, Surroundings surroundings) {
    double noon = day.toEpochDay() + 0.5 - J2000_DAYS - surroundings.longitude() / 360 + 0.0009;
    double anomaly = Math.toRadians(357.5291 + 0.98560028 * noon);
    double centre =
        1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly);
    double longitude = anomaly + Math.toRadians(centre + 180 + 102.9372);
    double transit = noon + 0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * longitude);
    double declination = Math.asin(Math.sin(longitude) * Math.sin(Math.toRadians(23.4397)));
    double latitude = Math.toRadians(surroundings.latitude());
    double cosine =
        (Math.sin(Math.toRadians(altitude)) - Math.sin(latitude) * Math.sin(declination))
            / (Math.cos(latitude) * Math.cos(declination));
    if (!(Math.abs(cosine) <= 1)) {
      return OptionalInt.empty();
    }
    double arc = Math.toDegrees(Math.acos(cosine)) / 360;
    double days = J2000_DAYS + transit + (rising ? -arc : arc);
    LocalTime local =
        Instant.ofEpochSecond(Math.round(days * SECONDS_OF_DAY))
            .atZone(surroundings.zone())
            .toLocalTime();
    return OptionalInt.of(local.toSecondOfDay() / 60);
  }
}
