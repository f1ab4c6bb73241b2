package pl.ngomap.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out who holds a key. */
@ApplicationScoped
class RecogniseKey {

  /** For so long a revoked key may still be taken by a node that has just seen it. */
  static final Duration REMEMBERED = Duration.ofSeconds(10);

  private static final int MOST_REMEMBERED = 10_000;

  private final ApiKeys keys;
  private final Clock clock;
  private final Cache<KeyWord, Optional<KeyHolder>> seen =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  RecogniseKey(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * @param word as it was sent
   * @return nothing when it is no key, or no longer
   */
  Optional<KeyHolder> recognise(String word) {
    return KeyWord.parse(word).flatMap(key -> seen.get(key, this::find));
  }

  private Optional<KeyHolder> find(KeyWord word) {
    return QuarkusTransaction.requiringNew().call(() -> open(word));
  }

  private Optional<KeyHolder> open(KeyWord word) {
    Instant now = clock.instant();
    Optional<ApiKey> key =
        keys.findByPrefix(word.prefix())
            .filter(found -> found.isOpenedBy(word) && found.isValidAt(now));
    key.ifPresent(found -> keys.noteUse(found.id, now));
    return key.map(
        found ->
            new KeyHolder(
                found.id,
                found.name,
                found.scopes.stream()
                    .flatMap(scope -> Scope.of(scope).stream())
                    .collect(Collectors.toUnmodifiableSet()),
                found.perMinute));
  }
}
