package pl.ngomap.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** When a place is open, as PostgreSQL's {@code tstzmultirange} writes it. */
public final class OpenTimes {

  private OpenTimes() {}

  /** Within some days of the local calendar; whatever is not surely open is left out. */
  public static String of(Outlook outlook, LocalDate first, int days) {
    return outlook.spans(first, days).stream()
        .filter(span -> span.state() == State.OPEN)
        .map(span -> range(span.from(), span.to()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String range(Instant from, Instant to) {
    return "[" + from + "," + to + ")";
  }
}
