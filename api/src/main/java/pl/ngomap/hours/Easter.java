package pl.ngomap.hours;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

  private Easter() {}

  /** By the anonymous algorithm as Meeus gives it (Astronomical Algorithms, chapter 8). */
  static LocalDate of(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
