package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The feed of changes, for who carries it to others. */
@ApplicationScoped
public class ChangeFeed {

  private static final UUID LAST = new UUID(-1, -1);

  private final ChangesSql changes;

  ChangeFeed(ChangesSql changes) {
    this.changes = changes;
  }

  /**
   * A point between two changes.
   *
   * @param version of the last change before it
   * @param organisation whose change that was
   */
  public record Mark(long version, UUID organisation) {}

  /**
   * Some changes in commit order.
   *
   * @param body to be written as JSON, as {@code GET /api/v1/changes} answers
   * @param count of its items; 0: nothing has happened
   * @param end behind the last of them
   */
  public record Part(Object body, int count, Mark end) {}

  /** Behind all that has happened. */
  public Mark now() {
    return new Mark(changes.numbers().value(), LAST);
  }

  /** The log only grows: the same mark and limit give the same changes, once there are so many. */
  public Part after(Mark mark, int limit) {
    ChangesQuery.After after =
        new ChangesQuery.After(changes.numbers().lineage(), mark.version(), mark.organisation());
    ChangesPage page = changes.read(new ChangesQuery(limit, null, after, false)).body();
    List<ChangeView> items = page.items();
    ChangeView last = items.isEmpty() ? null : items.get(items.size() - 1);
    return new Part(page, items.size(), last == null ? mark : new Mark(last.version(), last.id()));
  }
}
