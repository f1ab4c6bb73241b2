package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import pl.ngomap.broadcast.contact.Channel;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/**
 * Shows an organisation what the city wrote to it: what went to its phones, and what was meant for
 * it though it has no number.
 */
@ApplicationScoped
class ReadArchive {

  /** Looked at; the newest. */
  private static final int MOST = 100;

  private static final Set<String> LEFT =
      Set.of("sending", "accepted", "delivered", "failed", "unknown");

  private static final String PHONES =
      """
      select m.broadcast_id, m.channel, m.phone_tail, m.state from sms_message m
      where m.organisation_id = :organisation and m.broadcast_id is not null
      order by m.broadcast_id, m.phone_tail, m.id""";

  private static final String NAME =
      "select name from listing_organisation where organisation_id = :organisation";

  private final Broadcasts broadcasts;
  private final AudienceSql audiences;
  private final Session database;

  ReadArchive(Broadcasts broadcasts, AudienceSql audiences, Session database) {
    this.broadcasts = broadcasts;
    this.audiences = audiences;
    this.database = database;
  }

  @Transactional
  Page<ArchivedMessage> list(Actor actor, UUID organisation) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.mayEdit(organisation) && !actor.maySeeAll()) {
      throw Refusal.forbidden(
          "not-a-steward", "Only those who care for this organisation see this.");
    }
    Map<UUID, List<ArchivedMessage.Phone>> phones = phones(organisation);
    String name = name(organisation);
    return new Page<>(
        broadcasts.listFrozen(MOST).stream()
            .filter(one -> wasMeant(one, organisation, phones.getOrDefault(one.id, List.of())))
            .map(one -> view(one, name, phones.getOrDefault(one.id, List.of())))
            .toList(),
        null);
  }

  /** Of one that was stopped, only what had left. */
  private boolean wasMeant(
      Broadcast broadcast, UUID organisation, List<ArchivedMessage.Phone> phones) {
    if (broadcast.state.equals(Broadcast.CANCELLED)) {
      return phones.stream().anyMatch(phone -> LEFT.contains(phone.state()));
    }
    return !phones.isEmpty() || audiences.includes(broadcast.audience, organisation);
  }

  private static ArchivedMessage view(
      Broadcast broadcast, String name, List<ArchivedMessage.Phone> phones) {
    return new ArchivedMessage(
        broadcast.id,
        broadcast.checked().textFor(name).text(),
        broadcast.topic,
        broadcast.frozenAt,
        phones);
  }

  private Map<UUID, List<ArchivedMessage.Phone>> phones(UUID organisation) {
    Stream<Object[]> rows =
        database
            .createNativeQuery(PHONES, Object[].class)
            .setParameter("organisation", organisation)
            .getResultStream();
    return rows.collect(
        Collectors.groupingBy(
            row -> (UUID) row[0],
            Collectors.mapping(
                row ->
                    new ArchivedMessage.Phone(
                        Channel.of((String) row[1]).masked((String) row[2]), (String) row[3]),
                Collectors.toList())));
  }

  /** Its own; nothing, when it is not on the map now. */
  private String name(UUID organisation) {
    return database
        .createNativeQuery(NAME, String.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .findFirst()
        .orElse("");
  }
}
