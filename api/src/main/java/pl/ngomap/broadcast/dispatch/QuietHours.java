package pl.ngomap.broadcast.dispatch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nobody wants to be woken by what is not urgent.
 *
 * @param from when quiet begins, such as 20:00
 * @param to when it ends, such as 8:00
 * @param zone of the city
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  /** On the clock of the city, whatever the time of the year. */
  public boolean hold(Instant time) {
    LocalTime now = time.atZone(zone).toLocalTime();
    return from.isAfter(to)
        ? !now.isBefore(from) || now.isBefore(to)
        : !now.isBefore(from) && now.isBefore(to);
  }

  /** This time or, when it is quiet, the end of the quiet. */
  public Instant next(Instant time) {
    if (!hold(time)) {
      return time;
    }
    ZonedDateTime local = time.atZone(zone);
    ZonedDateTime end = local.with(to);
    return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
  }
}
