package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.ngomap.geo.Position;
import pl.ngomap.hours.Countries;
import pl.ngomap.hours.Hours;
import pl.ngomap.hours.Outlook;
import pl.ngomap.hours.Surroundings;

/** Tells how places stand at an instant. What is the same for many places is worked out once. */
@ApplicationScoped
public class Standings {

  private static final int REMEMBERED = 20_000;

  /** So long what is the same for a year is believed. */
  private static final Duration AT_MOST = Duration.ofDays(1);

  private final CityConfig city;
  private final Map<Key, Remembered> memory = new ConcurrentHashMap<>();

  Standings(CityConfig city) {
    this.city = city;
  }

  /** What a standing depends on; whole degrees do for the sun. */
  private record Key(String hours, String country, long lat, long lon) {}

  /** A standing holds from when it was worked out until it ends. */
  private record Remembered(Instant from, Instant to, StandingView standing) {

    boolean holdsAt(Instant instant) {
      return !instant.isBefore(from) && instant.isBefore(to);
    }
  }

  /** How places stand then; null: nobody asked. */
  public At at(Instant instant) {
    return instant == null
        ? At.NOBODY_ASKED
        : (hours, country, position) -> tell(hours, country, position, instant);
  }

  /** Tells how one place stands. */
  @FunctionalInterface
  public interface At {

    At NOBODY_ASKED = (hours, country, position) -> null;

    /**
     * @param hours OpenStreetMap's opening_hours; null: nothing is said
     * @param country ISO 3166-1 alpha-2; null: the city's
     * @param position null: not known
     */
    StandingView of(String hours, String country, Position position);
  }

  private StandingView tell(String hours, String country, Position position, Instant instant) {
    Key key =
        new Key(
            hours,
            country == null ? city.country() : country,
            Math.round(position == null ? city.latitude() : position.lat()),
            Math.round(position == null ? city.longitude() : position.lon()));
    Remembered known = memory.get(key);
    if (known == null || !known.holdsAt(instant)) {
      known = workOut(key, instant);
      if (memory.size() >= REMEMBERED) {
        memory.clear();
      }
      memory.put(key, known);
    }
    return known.standing;
  }

  private Remembered workOut(Key key, Instant instant) {
    Surroundings surroundings =
        new Surroundings(city.zone(), Countries.holidays(key.country), key.lat, key.lon);
    Outlook.Standing standing = new Outlook(Hours.of(key.hours), surroundings).at(instant);
    Instant latest = instant.plus(AT_MOST);
    boolean endsBefore = standing.until() != null && standing.until().isBefore(latest);
    return new Remembered(
        instant,
        endsBefore ? standing.until() : latest,
        new StandingView(standing.state().word(), standing.until(), standing.nextOpening()));
  }
}
