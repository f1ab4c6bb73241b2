package pl.ngomap.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The states of one local day, in order and without a gap.
 *
 * @param starts minutes that have passed since the day's first instant, where each part begins: on
 *     the day that clocks go forward there are fewer of them
 * @param states of the parts
 * @param length minutes of the day: 1,440 or an hour less or more
 */
public record Day(List<Integer> starts, List<State> states, int length) {

  /**
   * @param minutes the state at each minute that the clock on the wall can show
   */
  static Day of(LocalDate day, ZoneId zone, IntFunction<State> minutes) {
    Instant midnight = day.atStartOfDay(zone).toInstant();
    int length = elapsed(midnight, day.plusDays(1).atStartOfDay(zone).toInstant());
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<State> states = new ArrayList<>(List.of(minutes.apply(0)));
    for (int minute = 1; minute < DayPicture.DAY; minute++) {
      State before = states.get(states.size() - 1);
      State now = minutes.apply(minute);
      if (now != before) {
        LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
        int start = Math.min(length, elapsed(midnight, instant(at, zone)));
        if (start <= starts.get(starts.size() - 1)) {
          states.set(states.size() - 1, now);
        } else {
          starts.add(start);
          states.add(now);
        }
      }
    }
    return new Day(List.copyOf(starts), List.copyOf(states), length);
  }

  /**
   * In the hour that does not exist, its one instant; of the hour that is there twice, the first.
   */
  private static Instant instant(LocalDateTime at, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(at);
    return change != null && change.isGap()
        ? change.getInstant()
        : at.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  private static int elapsed(Instant from, Instant to) {
    return (int) Duration.between(from, to).toMinutes();
  }

  /**
   * @param minute that have passed since the day's first instant
   */
  public State at(int minute) {
    int part = starts.size() - 1;
    while (part > 0 && starts.get(part) > minute) {
      part--;
    }
    return states.get(part);
  }
}
