package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the clock of Warsaw: +1 in winter, +2 in summer; changed on 29 March and 25 October 2026. */
class QuietHoursTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final QuietHours NIGHT =
      new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), WARSAW);
  private static final QuietHours NOON =
      new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), WARSAW);

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T18:59:59Z, 2026-01-15T18:59:59Z",
    "2026-01-15T19:00:00Z, 2026-01-16T07:00:00Z",
    "2026-01-16T06:59:59Z, 2026-01-16T07:00:00Z",
    "2026-01-16T07:00:00Z, 2026-01-16T07:00:00Z",
    "2026-07-15T18:00:00Z, 2026-07-16T06:00:00Z",
    "2026-03-28T19:30:00Z, 2026-03-29T06:00:00Z",
    "2026-10-24T18:30:00Z, 2026-10-25T07:00:00Z",
    "2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z"
  })
  void the_night_ends_by_the_citys_clock(Instant time, Instant next) {
    assertEquals(next, NIGHT.next(time));
    assertEquals(!time.equals(next), NIGHT.hold(time));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T10:59:59Z, 2026-01-15T10:59:59Z",
    "2026-01-15T11:00:00Z, 2026-01-15T12:00:00Z",
    "2026-01-15T12:00:00Z, 2026-01-15T12:00:00Z"
  })
  void quiet_may_lie_within_a_day(Instant time, Instant next) {
    assertEquals(next, NOON.next(time));
  }
}
