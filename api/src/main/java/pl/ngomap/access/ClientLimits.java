package pl.ngomap.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Token buckets, shared between nodes by the database. Each node counts alone for a moment, or for
 * a twentieth of the allowance, before it tells the others.
 */
@ApplicationScoped
class ClientLimits {

  private static final Duration WINDOW = Duration.ofSeconds(Allowance.WINDOW_SECONDS);

  /** Of the allowance that a node may give away before it tells the others. */
  private static final int SHARE_COUNTED_ALONE = 20;

  private static final int MOST_CLIENTS = 100_000;
  private static final double NANOS = 1e9;

  private final Duration countAlone;
  private final ProxyManager<String> buckets;

  /** What a node counts alone stands in the object itself, so each client has one. */
  private final Cache<String, BucketProxy> clients =
      Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(WINDOW).build();

  ClientLimits(AgroalDataSource database, AccessConfig config) {
    this.countAlone = config.countAlone();
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("client_bucket")
            .expiresAtColumn("expires_at")
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
            .build();
  }

  /** Takes one request from what the client may ask. */
  Allowance take(String client, int perMinute) {
    ConsumptionProbe probe =
        clients.get(client, id -> bucket(id, perMinute)).tryConsumeAndReturnRemaining(1);
    long nanos =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    return new Allowance(
        perMinute,
        probe.getRemainingTokens(),
        probe.isConsumed(),
        Math.max(1, (long) Math.ceil(nanos / NANOS)));
  }

  private BucketProxy bucket(String id, int perMinute) {
    BucketConfiguration configuration =
        BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
            .build();
    DelayParameters alone =
        new DelayParameters(Math.max(1, perMinute / SHARE_COUNTED_ALONE), countAlone);
    return buckets
        .builder()
        .withOptimization(Optimizations.delaying(alone))
        .build(id + "/" + perMinute, configuration);
  }
}
