package pl.ngomap.hours;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.VariableTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;

/** The minutes of a day and of the night after it, each in the colour of its state. */
final class DayPicture {

  static final int DAY = 1_440;

  /** How far a place that only says when it begins may stay open: nobody knows. */
  private static final int EVENING = 17 * 60;

  private static final int NIGHT = 22 * 60;

  private final LocalDate day;
  private final Surroundings surroundings;
  private final State[] minutes = new State[2 * DAY];

  DayPicture(LocalDate day, Surroundings surroundings) {
    this.day = day;
    this.surroundings = surroundings;
    Arrays.fill(minutes, State.CLOSED);
  }

  State at(int minute) {
    return minutes[minute];
  }

  /** Forgets what was painted; what came over from the night before stays beneath. */
  void clear(DayPicture before) {
    Arrays.fill(minutes, State.CLOSED);
    layBeneath(before);
  }

  /** The night of the day before, where nothing is painted yet. */
  void layBeneath(DayPicture before) {
    if (before != null) {
      System.arraycopy(before.minutes, DAY, minutes, 0, DAY);
    }
  }

  void paint(HoursRule rule) {
    boolean careful = rule.kind() == HoursRule.Kind.FALLS_BACK;
    if (rule.times().isEmpty()) {
      paint(0, DAY, rule.state(), careful);
    }
    for (TimeSpan time : rule.times()) {
      paint(time, rule.state(), careful);
    }
  }

  private void paint(TimeSpan time, State state, boolean careful) {
    OptionalInt start = minute(time.getStart(), time.getStartEvent());
    OptionalInt end =
        time.getEnd() == TimeSpan.UNDEFINED_TIME && time.getEndEvent() == null
            ? start
            : minute(time.getEnd(), time.getEndEvent());
    if (start.isEmpty() || end.isEmpty()) {
      paint(0, DAY, State.UNKNOWN, careful);
      return;
    }
    int from = start.getAsInt();
    boolean openEndOnly = time.isOpenEnded() && end == start;
    int to = end.getAsInt() <= from && !openEndOnly ? end.getAsInt() + DAY : end.getAsInt();
    paint(from, to, state, careful);
    if (time.isOpenEnded()) {
      State later = state == State.OPEN ? State.UNKNOWN : state;
      paint(to, guessedEnd(to), later, careful);
    }
  }

  private static int guessedEnd(int from) {
    int hours = from >= NIGHT ? 8 : 10;
    return from >= EVENING ? from + hours * 60 : DAY;
  }

  private OptionalInt minute(int clock, VariableTime variable) {
    if (variable == null) {
      return OptionalInt.of(clock);
    }
    Event event = variable.getEvent();
    boolean rising = event == Event.DAWN || event == Event.SUNRISE;
    boolean twilight = event == Event.DAWN || event == Event.DUSK;
    OptionalInt sun =
        Sun.minute(
            day, rising, twilight ? Sun.TWILIGHT_DEGREES : Sun.HORIZON_DEGREES, surroundings);
    return sun.isEmpty() ? sun : OptionalInt.of(Math.max(0, sun.getAsInt() + variable.getOffset()));
  }

  private void paint(int from, int to, State state, boolean careful) {
    for (int minute = from; minute < Math.min(to, minutes.length); minute++) {
      if (!careful || minutes[minute] == State.CLOSED) {
        minutes[minute] = state;
      }
    }
  }

  /** Where two pictures differ, nobody knows. */
  DayPicture doubted(DayPicture other) {
    DayPicture both = new DayPicture(day, surroundings);
    for (int minute = 0; minute < minutes.length; minute++) {
      both.minutes[minute] =
          minutes[minute] == other.minutes[minute] ? minutes[minute] : State.UNKNOWN;
    }
    return both;
  }
}
