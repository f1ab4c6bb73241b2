package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.access.KeyHolder;
import pl.ngomap.broadcast.contact.Channel;
import pl.ngomap.broadcast.link.ShortLinks;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** Shows messages to many, and what became of them. */
@ApplicationScoped
class ReadBroadcasts {

  private static final int MOST = 100;

  private static final String MESSAGES =
      """
      select m.id, o.organisation_id, o.name, m.phone_tail, m.state, m.code, m.accepted_at, m.final_at, m.answer, m.channel
      from sms_message m left join listing_organisation o on o.organisation_id = m.organisation_id
      where m.broadcast_id = :id
      order by array_position(array['failed', 'unknown', 'queued', 'sending', 'accepted', 'opted-out', 'cancelled', 'delivered'], m.state),
        o.name, m.id
      limit 1000""";

  private final Broadcasts broadcasts;
  private final ShortLinks links;
  private final ComposeConfig config;
  private final Session database;

  ReadBroadcasts(Broadcasts broadcasts, ShortLinks links, ComposeConfig config, Session database) {
    this.broadcasts = broadcasts;
    this.links = links;
    this.config = config;
    this.database = database;
  }

  @Transactional
  BroadcastView view(Broadcast broadcast, Actor actor) {
    return BroadcastView.of(
        broadcast,
        broadcasts.counts(broadcast.id),
        broadcasts.answers(broadcast.id),
        links.in(broadcast.text),
        config,
        actor.personId());
  }

  @Transactional
  Page<BroadcastView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(
        broadcasts.listNewestFirst(MOST).stream().map(one -> view(one, actor)).toList(), null);
  }

  @Transactional
  BroadcastView get(Actor actor, UUID id) {
    Rights.requireStaff(actor);
    return view(broadcasts.get(id), actor);
  }

  /** A program sees its own. */
  @Transactional
  BroadcastView get(KeyHolder holder, UUID id) {
    Broadcast broadcast = broadcasts.get(id);
    if (!holder.id().equals(broadcast.keyId)) {
      throw Refusal.notFound("unknown-broadcast", "There is no such message.");
    }
    return view(broadcast, Actor.VISITOR);
  }

  @Transactional
  Page<MessageView> messages(Actor actor, UUID id) {
    Rights.requireStaff(actor);
    broadcasts.get(id);
    List<MessageView> items =
        database
            .createNativeQuery(MESSAGES, Object[].class)
            .setParameter("id", id)
            .getResultStream()
            .map(
                row ->
                    new MessageView(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        Channel.of((String) row[9]).masked((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6],
                        (Instant) row[7],
                        (String) row[8]))
            .toList();
    return new Page<>(items, null);
  }
}
