package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import pl.ngomap.broadcast.gateway.GatewayConfig;
import pl.ngomap.broadcast.gateway.SmsGateway;

/**
 * The providers in use, the preferred one first, as all nodes see them: who rests after failures,
 * and when each may be given its next message.
 */
@ApplicationScoped
class Providers {

  private static final String ENSURE =
      "insert into sms_provider (name) values (:name) on conflict do nothing";

  /**
   * One worker at a time takes messages for a provider, so that its limit is one for all. What lies
   * further ahead than anybody writes down was written before a clock jumped back, and holds no
   * more.
   */
  private static final String TURN =
      """
      select coalesce(resting_until > :now and resting_until <= :latestRest, false),
        case when next_at > :now and next_at <= :latestNext then next_at end
      from sms_provider where name = :name for update""";

  /** A portion is at most about a second of a provider's limit, in parts. */
  private static final Duration LONGEST_TURN = Duration.ofMinutes(1);

  private static final String TAKE = "update sms_provider set next_at = :next where name = :name";

  private static final String SUCCEED =
      "update sms_provider set failures = 0, resting_until = null where name = :name and failures > 0";

  private static final String FAIL =
      """
      update sms_provider set failures = failures + 1,
        resting_until = case when failures + 1 >= :most then cast(:rest as timestamptz) else resting_until end
      where name = :name""";

  /** Two portions may be under way at once. */
  private static final int PORTION = 100;

  /** What may be in doubt after a crash stays few. */
  private static final int PORTION_IN_DOUBT = 10;

  private final Session database;
  private final Instance<SmsGateway> gateways;
  private final GatewayConfig config;
  private final DispatchConfig dispatch;

  Providers(
      Session database,
      Instance<SmsGateway> gateways,
      GatewayConfig config,
      DispatchConfig dispatch) {
    this.database = database;
    this.gateways = gateways;
    this.config = config;
    this.dispatch = dispatch;
  }

  /**
   * A provider's turn.
   *
   * @param most messages that it may be given now
   * @param next when it may be given some, if it is at its limit now; else null
   */
  record Turn(SmsGateway gateway, int most, Instant next) {}

  List<SmsGateway> inUse() {
    return config.providers().stream().flatMap(name -> find(name).stream()).toList();
  }

  Optional<SmsGateway> find(String name) {
    return gateways.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
  }

  /**
   * The first provider that does not rest; its row is locked. One that is at its limit is waited
   * for: the next one is there for failures.
   */
  @Transactional(TxType.MANDATORY)
  Optional<Turn> turn(Instant now) {
    for (SmsGateway gateway : inUse()) {
      database
          .createNativeMutationQuery(ENSURE)
          .setParameter("name", gateway.name())
          .executeUpdate();
      Object[] row =
          database
              .createNativeQuery(TURN, Object[].class)
              .setParameter("name", gateway.name())
              .setParameter("now", now)
              .setParameter("latestRest", now.plus(dispatch.rest()))
              .setParameter("latestNext", now.plus(LONGEST_TURN))
              .getSingleResult();
      if (!(Boolean) row[0]) {
        Instant next = (Instant) row[1];
        return Optional.of(new Turn(gateway, next == null ? portion(gateway) : 0, next));
      }
    }
    return Optional.empty();
  }

  private int portion(SmsGateway gateway) {
    int portion = gateway.isIdempotent() ? PORTION : PORTION_IN_DOUBT;
    return perSecond(gateway) == 0 ? portion : Math.min(portion, perSecond(gateway));
  }

  /** Networks count parts. */
  @Transactional(TxType.MANDATORY)
  void take(SmsGateway gateway, int parts, Instant now) {
    int perSecond = perSecond(gateway);
    if (perSecond > 0) {
      database
          .createNativeMutationQuery(TAKE)
          .setParameter("name", gateway.name())
          .setParameter(
              "next", now.plus(Duration.ofSeconds(1).multipliedBy(parts).dividedBy(perSecond)))
          .executeUpdate();
    }
  }

  private int perSecond(SmsGateway gateway) {
    return gateway.name().equals("file") ? 0 : config.perSecond();
  }

  @Transactional(TxType.MANDATORY)
  void note(SmsGateway gateway, boolean failed, Instant now) {
    if (failed) {
      database
          .createNativeMutationQuery(FAIL)
          .setParameter("name", gateway.name())
          .setParameter("most", dispatch.failuresBeforeRest())
          .setParameter("rest", now.plus(dispatch.rest()))
          .executeUpdate();
    } else {
      database
          .createNativeMutationQuery(SUCCEED)
          .setParameter("name", gateway.name())
          .executeUpdate();
    }
  }
}
