package pl.ngomap.broadcast.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import pl.ngomap.mail.MapAddress;

/** The short links that the office made, and what is known of them. */
@ApplicationScoped
public class ShortLinks {

  private static final String ADD =
      "insert into short_link (code, target, count, made_at) values (:code, :target, :count, :now)";

  /** A link of a recipient counts for the one that it stands for, too. */
  private static final String FOLLOW =
      """
      with followed as (
        update short_link l set clicks = l.clicks + 1
        where l.count <> 'none'
          and (l.code = :code or l.code = (select c.stands_for from short_link c where c.code = :code))
        returning l.code)
      select l.target from short_link l left join (select count(*) from followed) f on true where l.code = :code""";

  private static final String TARGET = "select target from short_link where code = :code";

  private static final String KNOWN =
      """
      select l.code, l.target, l.count, l.clicks,
        (select count(*) from short_link c where c.stands_for = l.code and c.clicks > 0)
      from short_link l where l.code = any(:codes) and l.stands_for is null order by l.code""";

  /**
   * Eight letters, made as {@link LinkCode} makes them: the first six bytes of a random UUID are
   * random.
   */
  private static final String GIVE_EACH =
      """
      insert into short_link (code, target, count, made_at, stands_for, message_id)
      select translate(encode(substring(uuid_send(gen_random_uuid()) from 1 for 6), 'base64'), '+/', 'AB'),
        l.target, 'total', :now, l.code, m.id
      from short_link l cross join sms_message m
      where l.code = :code and l.count = 'recipients' and m.broadcast_id = :broadcast""";

  private static final String WRITE_EACH =
      """
      update sms_message m set text = replace(m.text, :before || c.stands_for, :before || c.code)
      from short_link c where c.message_id = m.id and c.stands_for = :code and m.broadcast_id = :broadcast""";

  private final Session database;
  private final MapAddress map;
  private final Clock clock;

  ShortLinks(Session database, MapAddress map, Clock clock) {
    this.database = database;
    this.map = map;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  LinkView add(String target, String count) {
    String code = LinkCode.next();
    database
        .createNativeMutationQuery(ADD)
        .setParameter("code", code)
        .setParameter("target", target)
        .setParameter("count", count)
        .setParameter("now", clock.instant())
        .executeUpdate();
    return view(code, target, count, 0, 0);
  }

  /** Where a link leads; that it is followed is counted where the office wanted that. */
  @Transactional
  Optional<String> follow(String code) {
    return ask(FOLLOW, code);
  }

  /** Where a link leads, for programs that only look whether it does. */
  Optional<String> target(String code) {
    return ask(TARGET, code);
  }

  private Optional<String> ask(String sql, String code) {
    return database
        .createNativeQuery(sql, String.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The links of ours that a text holds, in no order that matters. */
  public List<LinkView> in(String text) {
    Set<String> codes = codes(text);
    if (codes.isEmpty()) {
      return List.of();
    }
    return database
        .createNativeQuery(KNOWN, Object[].class)
        .setParameter("codes", codes.toArray(String[]::new))
        .getResultStream()
        .map(
            row ->
                view(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).longValue(),
                    ((Number) row[4]).longValue()))
        .toList();
  }

  /**
   * Gives each message of a broadcast links of its own, of the same length, where that was wanted.
   */
  @Transactional(TxType.MANDATORY)
  public void giveEach(UUID broadcast, String text) {
    for (String code : codes(text)) {
      int given =
          database
              .createNativeMutationQuery(GIVE_EACH)
              .setParameter("code", code)
              .setParameter("broadcast", broadcast)
              .setParameter("now", clock.instant())
              .executeUpdate();
      if (given > 0) {
        database
            .createNativeMutationQuery(WRITE_EACH)
            .setParameter("before", before())
            .setParameter("code", code)
            .setParameter("broadcast", broadcast)
            .executeUpdate();
      }
    }
  }

  int length() {
    return before().length() + LinkCode.next().length();
  }

  private Set<String> codes(String text) {
    Matcher found =
        Pattern.compile(Pattern.quote(before()) + "(" + LinkCode.FORM + ")(?![A-Za-z0-9])")
            .matcher(text);
    Set<String> codes = new LinkedHashSet<>();
    while (found.find()) {
      codes.add(found.group(1));
    }
    return codes;
  }

  private LinkView view(String code, String target, String count, long clicks, long recipients) {
    return new LinkView(
        before() + code,
        target,
        count,
        count.equals("none") ? null : clicks,
        count.equals("recipients") ? recipients : null);
  }

  private String before() {
    return map.page("s/");
  }
}
