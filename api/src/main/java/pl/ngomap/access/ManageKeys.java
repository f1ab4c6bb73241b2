package pl.ngomap.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import pl.ngomap.kernel.Uuid7;

/** Makes, lists and revokes keys, for whoever works on the server's own command line. */
@ApplicationScoped
public class ManageKeys {

  private final ApiKeys keys;
  private final AccessConfig config;
  private final Clock clock;

  ManageKeys(ApiKeys keys, AccessConfig config, Clock clock) {
    this.keys = keys;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A key as its makers see it.
   *
   * @param lastUsedAt to the minute; null: never
   */
  public record Line(
      String prefix,
      String name,
      List<String> scopes,
      int perMinute,
      Instant expiresAt,
      boolean valid,
      Instant lastUsedAt) {}

  /**
   * @param perMinute empty: as configured
   * @return the word that the holder sends; nobody can read it again
   */
  @Transactional
  public String make(String name, Set<Scope> scopes, Duration validity, OptionalInt perMinute) {
    KeyWord word = KeyWord.make();
    Instant now = clock.instant();
    ApiKey key =
        new ApiKey(
            Uuid7.now(clock), word, name, scopes, perMinute.orElse(config.perMinuteOfKey()), now);
    key.expiresAt = now.plus(validity);
    keys.persist(key);
    return word.toString();
  }

  /** All keys, the newest first. */
  @Transactional
  public List<Line> list() {
    Instant now = clock.instant();
    return keys.listNewestFirst().stream()
        .map(
            key ->
                new Line(
                    key.prefix,
                    key.name,
                    key.scopes,
                    key.perMinute,
                    key.expiresAt,
                    key.isValidAt(now),
                    key.lastUsedAt))
        .toList();
  }

  /**
   * Takes effect within {@link RecogniseKey#REMEMBERED}.
   *
   * @return whether there was such a key that was not revoked yet
   */
  @Transactional
  public boolean revoke(String prefix) {
    return keys.update(
            "revokedAt = ?1 where prefix = ?2 and revokedAt is null", clock.instant(), prefix)
        > 0;
  }
}
