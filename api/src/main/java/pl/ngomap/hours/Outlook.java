package pl.ngomap.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies ahead of a place: its coming openings, and how it stands at an instant. */
public final class Outlook {

  /** Beyond a year nobody plans a visit; hours of one day in four years are told as having none. */
  private static final int LONGEST_DAYS = 366;

  private final Hours hours;
  private final Surroundings surroundings;

  public Outlook(Hours hours, Surroundings surroundings) {
    this.hours = hours;
    this.surroundings = surroundings;
  }

  /**
   * How it stands.
   *
   * @param until when this state ends; null when it does not within a year
   * @param nextOpening the next beginning of an open time after the instant; null when there is
   *     none within a year
   */
  public record Standing(State state, Instant until, Instant nextOpening) {}

  /**
   * All times of some days that are not known to be closed, in order; neighbours of one state are
   * one.
   */
  public List<Span> spans(LocalDate first, int days) {
    return all(first, days).stream().filter(span -> span.state() != State.CLOSED).toList();
  }

  /** The first open time that begins after an instant, within a year. */
  public Optional<Instant> nextOpening(Instant after) {
    LocalDate day = after.atZone(surroundings.zone()).toLocalDate();
    boolean openBefore = stateAt(day, after) == State.OPEN;
    for (int i = 0; i <= LONGEST_DAYS; i++) {
      for (Span span : spansOf(day.plusDays(i))) {
        boolean open = span.state() == State.OPEN;
        if (open && !openBefore && span.from().isAfter(after)) {
          return Optional.of(span.from());
        }
        if (span.to().isAfter(after)) {
          openBefore = open;
        }
      }
    }
    return Optional.empty();
  }

  /** How it stands at an instant. */
  public Standing at(Instant instant) {
    LocalDate day = instant.atZone(surroundings.zone()).toLocalDate();
    State state = stateAt(day, instant);
    return new Standing(state, end(day, instant, state), nextOpening(instant).orElse(null));
  }

  private Instant end(LocalDate day, Instant instant, State state) {
    for (int i = 0; hours.isReadable() && i <= LONGEST_DAYS; i++) {
      for (Span span : spansOf(day.plusDays(i))) {
        if (span.to().isAfter(instant) && span.state() != state) {
          return span.from();
        }
      }
    }
    return null;
  }

  /** The state by itself, which costs a day instead of up to a year. */
  public State stateAt(Instant instant) {
    return stateAt(instant.atZone(surroundings.zone()).toLocalDate(), instant);
  }

  private State stateAt(LocalDate day, Instant instant) {
    return hours.on(day, surroundings).at(minutes(day, instant, surroundings.zone()));
  }

  /** Minutes that have passed since a local day began. */
  public static int minutes(LocalDate day, Instant instant, ZoneId zone) {
    return (int) Duration.between(day.atStartOfDay(zone).toInstant(), instant).toMinutes();
  }

  private List<Span> all(LocalDate first, int days) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      for (Span span : spansOf(first.plusDays(i))) {
        Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && last.state() == span.state()) {
          joined.set(joined.size() - 1, new Span(last.state(), last.from(), span.to()));
        } else {
          joined.add(span);
        }
      }
    }
    return joined;
  }

  private List<Span> spansOf(LocalDate day) {
    Instant midnight = day.atStartOfDay(surroundings.zone()).toInstant();
    Day parts = hours.on(day, surroundings);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parts.states().size(); i++) {
      int end = i + 1 < parts.starts().size() ? parts.starts().get(i + 1) : parts.length();
      spans.add(
          new Span(
              parts.states().get(i),
              midnight.plus(Duration.ofMinutes(parts.starts().get(i))),
              midnight.plus(Duration.ofMinutes(end))));
    }
    return spans;
  }
}
