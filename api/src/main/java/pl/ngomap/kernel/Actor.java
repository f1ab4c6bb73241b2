package pl.ngomap.kernel;

import java.util.Map;
import java.util.UUID;

/**
 * Who asks. Read anew for each request, so that a right that was taken away is gone at once.
 *
 * @param personId null for a visitor
 * @param stewardships by the identifier of the organisation
 */
public record Actor(UUID personId, Role role, Map<UUID, Stewardship> stewardships) {

  public static final Actor VISITOR = new Actor(null, Role.VISITOR, Map.of());

  public Actor {
    stewardships = Map.copyOf(stewardships);
  }

  public boolean isSignedIn() {
    return personId != null;
  }

  /** Decides about proposals and claims. */
  public boolean mayModerate() {
    return role == Role.MODERATOR || role == Role.ADMINISTRATOR;
  }

  /** Sees what is not public: drafts, proposals, the audit log. */
  public boolean maySeeAll() {
    return role.isStaff();
  }

  public boolean mayEdit(UUID organisation) {
    return role == Role.ADMINISTRATOR || stewardships.containsKey(organisation);
  }

  public boolean owns(UUID organisation) {
    return stewardships.get(organisation) == Stewardship.OWNER;
  }
}
