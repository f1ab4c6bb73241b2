package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;

/**
 * Shows what became of a message organisation by organisation, for a map and the list beside it.
 */
@ApplicationScoped
class ReadOutcomes {

  private static final int MOST = 5_000;

  /** Of several phones the best outcome counts: who could be asked to help has answered. */
  private static final String OUTCOMES =
      """
      with best as (
        select distinct on (organisation_id) organisation_id, state, answer
        from sms_message where broadcast_id = :id
        order by organisation_id,
          case when answer is null then 3 when answer = 'nie' then 2 when answer = 'tak' then 1 else 0 end,
          array_position(array['delivered', 'accepted', 'sending', 'queued', 'unknown', 'failed', 'opted-out', 'cancelled'], state),
          length(answer) desc, answer desc)
      select o.organisation_id, o.slug, o.name, st_y(place.position), st_x(place.position), best.state, best.answer
      from best join listing_organisation o on o.organisation_id = best.organisation_id
      left join lateral (
        select p.position from listing_place p
        where p.organisation_id = o.organisation_id and p.position is not null order by p.ordinal limit 1) place on true
      order by best.answer is null, o.name, o.organisation_id limit :most""";

  private final Broadcasts broadcasts;
  private final Session database;

  ReadOutcomes(Broadcasts broadcasts, Session database) {
    this.broadcasts = broadcasts;
    this.database = database;
  }

  /** Those that answered first; organisations that have left the map are missing. */
  @Transactional
  Page<OutcomeView> list(Actor actor, UUID id) {
    Rights.requireStaff(actor);
    broadcasts.get(id);
    return new Page<>(
        database
            .createNativeQuery(OUTCOMES, Object[].class)
            .setParameter("id", id)
            .setParameter("most", MOST)
            .getResultStream()
            .map(ReadOutcomes::view)
            .toList(),
        null);
  }

  private static OutcomeView view(Object[] row) {
    return new OutcomeView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        row[3] == null ? null : new Position((double) row[3], (double) row[4]),
        (String) row[5],
        (String) row[6]);
  }
}
