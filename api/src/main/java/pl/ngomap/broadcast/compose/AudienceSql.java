package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who an audience is, shown and frozen by the same conditions. */
@ApplicationScoped
class AudienceSql {

  private static final String INCLUDES =
      "select exists (select from listing_organisation o where o.organisation_id = :one%s)";

  /** Of a phone or mailbox of several organisations the contact that was confirmed first. */
  private static final String FIRST_OF_EACH =
      """
      where c.state = 'active' and :topic = any(c.topics)
        and not exists (select from stopped_phone s where s.phone_index = c.phone_index)%s
      order by c.phone_index, c.confirmed_at""";

  private static final String NAMES =
      """
      select name, count(*) filter (where channel = 'sms') from (
        select distinct on (c.phone_index) o.name, c.channel
        from contact c join listing_organisation o on o.organisation_id = c.organisation_id
      """
          + FIRST_OF_EACH
          + ") each_one group by name";

  /** One message for each; letters have no parts. */
  private static final String RECIPIENTS =
      """
      select distinct on (c.phone_index) c.id, c.organisation_id, c.phone_sealed, c.phone_index, c.phone_tail, c.channel,
        cast(:texts as jsonb) -> coalesce(names.name, '*') ->> 'text' as text,
        case when c.channel = 'email' then 0
          else (cast(:texts as jsonb) -> coalesce(names.name, '*') ->> 'parts')::integer end as parts
      from contact c join listing_organisation o on o.organisation_id = c.organisation_id
      left join (select jsonb_object_keys(cast(:texts as jsonb)) as name) names on names.name = o.name
      """
          + FIRST_OF_EACH;

  private static final String FREEZE =
      """
      insert into sms_message (id, broadcast_id, contact_id, organisation_id, phone_sealed, phone_index, phone_tail,
        channel, text, parts, urgency, state, due_at, queued_at)
      select gen_random_uuid(), :broadcast, each_one.* , :urgency, 'queued', :due, :now
      from ("""
          + RECIPIENTS
          + ") each_one";

  private static final String LOOK =
      """
      select o.organisation_id, o.name, string_agg(case when each_one.channel = 'email' then each_one.phone_tail else '••• ••• ' || each_one.phone_tail end, ','
          order by each_one.channel desc, each_one.phone_tail),
        min(each_one.text), max(each_one.parts), count(*) over (),
        sum(count(*) filter (where each_one.channel = 'sms')) over (), sum(sum(each_one.parts)) over (),
        sum(count(*) filter (where each_one.channel = 'email')) over ()
      from ("""
          + RECIPIENTS
          + """
      ) each_one join listing_organisation o on o.organisation_id = each_one.organisation_id
      group by o.organisation_id, o.name
      order by o.name, o.organisation_id limit :most""";

  private final AudienceConditions conditions;

  AudienceSql(AudienceConditions conditions) {
    this.conditions = conditions;
  }

  /** Whether an organisation is among them, reached or not. */
  boolean includes(Audience audience, UUID organisation) {
    return conditions
        .ofEach(INCLUDES, Boolean.class, audience)
        .setParameter("one", organisation)
        .getSingleResult();
  }

  /** Name of an organisation to the people who are reached there. */
  Map<String, Long> names(Audience audience, String topic) {
    Map<String, Long> names = new HashMap<>();
    AudienceConditions.asked(
            () ->
                conditions
                    .ofEach(NAMES, Object[].class, audience)
                    .setParameter("topic", topic)
                    .getResultList())
        .forEach(row -> names.put((String) row[0], ((Number) row[1]).longValue()));
    return names;
  }

  /**
   * @param texts by name of an organisation, or under "*": text and parts
   * @return how many messages there are
   */
  int freeze(
      UUID broadcast,
      Audience audience,
      String topic,
      Map<String, ?> texts,
      int urgency,
      Instant due,
      Instant now) {
    return conditions
        .writing(FREEZE, audience)
        .setParameter("broadcast", broadcast)
        .setParameter("topic", topic)
        .setParameter("texts", conditions.written(texts))
        .setParameter("urgency", urgency)
        .setParameter("due", due)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * The recipients whom {@link #freeze} would write down, by organisation; nothing is written.
   *
   * @param texts by name of an organisation, or under "*": text and parts
   * @return organisation, name, masked numbers and addresses, text, parts; and, the same in each
   *     row, how many organisations, phones, parts and mailboxes there are in all
   */
  List<Object[]> look(Audience audience, String topic, Map<String, ?> texts, int most) {
    return AudienceConditions.asked(
        () ->
            conditions
                .ofEach(LOOK, Object[].class, audience)
                .setParameter("topic", topic)
                .setParameter("texts", conditions.written(texts))
                .setParameter("most", most)
                .getResultList());
  }
}
