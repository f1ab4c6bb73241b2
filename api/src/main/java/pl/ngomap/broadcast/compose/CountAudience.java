package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import org.hibernate.Session;

/** How many an audience are, while somebody chooses it and waits. */
@ApplicationScoped
public class CountAudience {

  /** So many are counted one by one, by indexes; of more, a sample is enough to choose by. */
  private static final long COUNTED = 30_000;

  /**
   * A share of three in a hundred is met in it with a standard error of 6 %, where neighbours in
   * the table are strangers, to 15 %, where all on a page are alike: it takes whole pages.
   */
  private static final double SAMPLE = 10_000;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** As the planner knows it, without counting; -1 when nobody looked yet. */
  private static final String ALL =
      "select cast(reltuples as bigint) from pg_class where oid = cast('listing_organisation' as regclass)";

  private static final String EXACTLY = "select count(*) from listing_organisation o where true%s";

  /** Always the same pages, so that a number changes only with what it counts. */
  private static final String SAMPLED =
      "listing_organisation o tablesample system (cast(:percent as real)) repeatable (1)";

  private static final String SHARE =
      "select cast((select count(*) from "
          + SAMPLED
          + " where true%s) as double precision) / greatest(1, (select count(*) from "
          + SAMPLED
          + "))";

  /**
   * Each organisation once, and why it is left out: the nearest reason to being reached. Phones and
   * mailboxes once, even if two organisations have them.
   */
  private static final String PEOPLE =
      """
      with each_contact as (
        select c.organisation_id, c.phone_index, c.channel, case
          when s.phone_index is not null or c.state = 'stopped' then 2
          when c.state = 'unconfirmed' then 1
          when not (:topic = any(c.topics)) then 3
          else 4 end as standing
        from contact c join listing_organisation o on o.organisation_id = c.organisation_id
        left join stopped_phone s on s.phone_index = c.phone_index
        where true%s),
      each_organisation as (
        select max(standing) as standing from each_contact group by organisation_id)
      select count(*) filter (where standing = 4),
        (select count(distinct phone_index) from each_contact where standing = 4 and channel = 'sms'),
        (select count(distinct phone_index) from each_contact where standing = 4 and channel = 'email'),
        count(*) filter (where standing = 1),
        count(*) filter (where standing = 2),
        count(*) filter (where standing = 3)
      from each_organisation""";

  private final Session database;
  private final AudienceConditions conditions;

  CountAudience(Session database, AudienceConditions conditions) {
    this.database = database;
    this.conditions = conditions;
  }

  /**
   * Organisations that meet the conditions.
   *
   * @param estimated whether they are many, and the number is rounded to two digits
   */
  public record Size(long organisations, boolean estimated) {}

  /**
   * Who can be reached there.
   *
   * @param reached organisations
   * @param people phones that ring
   * @param mailboxes that get a copy
   * @param unconfirmed organisations where the code was not entered yet
   * @param stopped organisations where everybody said STOP
   * @param topic organisations where nobody wants this topic
   */
  record People(
      long reached, long people, long mailboxes, long unconfirmed, long stopped, long topic) {

    /** Organisations that have a contact. */
    long organisations() {
      return reached + unconfirmed + stopped + topic;
    }
  }

  /** Organisations that meet the conditions now. */
  public Size size(Audience audience) {
    double many = estimate(audience);
    return many > COUNTED ? new Size(about(many), true) : new Size(count(audience), false);
  }

  static long about(double many) {
    return new BigDecimal(many).round(TWO_DIGITS).longValue();
  }

  /** Zero when there are so few in all that nobody needs to estimate. */
  private double estimate(Audience audience) {
    long all = database.createNativeQuery(ALL, Long.class).getSingleResult();
    if (all <= COUNTED) {
      return 0;
    }
    return all
        * AudienceConditions.asked(
            () ->
                conditions
                    .ofEach(SHARE, Double.class, audience)
                    .setParameter("percent", Math.min(100, 100 * SAMPLE / all))
                    .getSingleResult());
  }

  private long count(Audience audience) {
    return AudienceConditions.asked(
        () -> conditions.amongAll(EXACTLY, Long.class, audience).getSingleResult());
  }

  People people(Audience audience, String topic) {
    Object[] counts =
        AudienceConditions.asked(
            () ->
                conditions
                    .ofEach(PEOPLE, Object[].class, audience)
                    .setParameter("topic", topic)
                    .getSingleResult());
    return new People(
        (Long) counts[0],
        (Long) counts[1],
        (Long) counts[2],
        (Long) counts[3],
        (Long) counts[4],
        (Long) counts[5]);
  }
}
