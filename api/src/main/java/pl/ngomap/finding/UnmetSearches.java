package pl.ngomap.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.ngomap.text.Meaning;
import pl.ngomap.text.Rewording;

/**
 * Counts searches that found nothing, for the office, without anything of a person: a recognised
 * need by its identifier; else words that a dictionary has, and only when they were asked for three
 * times on a day. Until then they are in this server's memory alone.
 */
@ApplicationScoped
class UnmetSearches {

  /** What fewer ask for may tell who asks. */
  private static final int OFTEN = 3;

  private static final int REMEMBERED = 10_000;

  private static final String ADD =
      """
      insert into unmet_search (day, kind, subject, times) values (:day, :kind, :subject, :times)
      on conflict (day, kind, subject) do update set times = unmet_search.times + excluded.times""";

  private final Cache<String, Integer> seen =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(Duration.ofDays(1)).build();

  private final EntityManager database;
  private final Rewording rewording;
  private final Clock clock;
  private final ZoneId zone;

  UnmetSearches(
      EntityManager database,
      Rewording rewording,
      Clock clock,
      @ConfigProperty(name = "ngomap.city.zone") ZoneId zone) {
    this.database = database;
    this.rewording = rewording;
    this.clock = clock;
    this.zone = zone;
  }

  @Transactional
  public void count(Meaning meaning) {
    LocalDate day = today();
    if (!meaning.needs().isEmpty()) {
      meaning.needs().forEach(need -> add(day, "need", need, 1));
      return;
    }
    String words = rewording.commonWords(meaning);
    if (words.isEmpty()) {
      return;
    }
    int times = seen.asMap().merge(day + words, 1, Integer::sum);
    if (times >= OFTEN) {
      add(day, "words", words, times == OFTEN ? OFTEN : 1);
    }
  }

  /** By the clock of the city. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private void add(LocalDate day, String kind, String subject, int times) {
    database
        .createNativeQuery(ADD)
        .setParameter("day", day)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("times", times)
        .executeUpdate();
  }
}
