package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.kernel.Page;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.organisation.Removals;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Shows the staff whom they took off the map, the latest first. */
@ApplicationScoped
class ListRemoved {

  private static final String QUESTION = "removals";
  private static final int MOST = 100;
  private static final int USUAL = 20;

  private final Removals removals;

  ListRemoved(Removals removals) {
    this.removals = removals;
  }

  @Transactional
  Page<RemovedView> list(Actor actor, String cursor, String limitWord) {
    Rights.requireSignedIn(actor);
    if (!actor.maySeeAll()) {
      throw Refusal.forbidden("not-staff", "Only the staff see this list.");
    }
    int limit = Parameters.integer("limit", limitWord, 1, MOST, USUAL);
    List<Removals.Removed> found = removals.list(after(cursor), limit + 1);
    List<RemovedView> items =
        found.stream()
            .limit(limit)
            .map(one -> new RemovedView(one.id(), one.name(), one.at(), one.revision()))
            .toList();
    String next =
        found.size() > limit
            ? new Cursor(QUESTION, List.of(found.get(limit - 1).id().toString())).encode()
            : null;
    return new Page<>(items, next);
  }

  private static UUID after(String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    return Cursor.decode(cursor, QUESTION, 1)
        .map(found -> found.keys().get(0))
        .filter(Rights::isId)
        .map(UUID::fromString)
        .orElseThrow(Refusal::foreignCursor);
  }
}
