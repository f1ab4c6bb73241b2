package pl.ngomap.moderation.profile;

import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Who may do what with profiles; asked by use cases before they look at anything. */
public final class Rights {

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private Rights() {}

  /** The stewards of an organisation, and the staff. */
  public static void requireSight(Actor actor, UUID organisation) {
    require(actor, actor.mayEdit(organisation) || actor.maySeeAll());
  }

  /** The stewards of an organisation, and administrators. */
  public static void requireEdit(Actor actor, UUID organisation) {
    require(actor, actor.mayEdit(organisation));
  }

  /** The stewards of an organisation, and those who moderate. */
  public static void requireEditOrModeration(Actor actor, UUID organisation) {
    require(actor, actor.mayEdit(organisation) || actor.mayModerate());
  }

  public static void requireModeration(Actor actor) {
    requireSignedIn(actor);
    if (!actor.mayModerate()) {
      throw Refusal.forbidden("not-a-moderator", "Only moderators may do this.");
    }
  }

  public static void requireSignedIn(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
  }

  /**
   * The identifier of an organisation, as it stands in an address.
   *
   * @throws Refusal when it cannot be one: then there is no such organisation
   */
  public static UUID organisation(String word) {
    if (!word.matches(UUID_FORM)) {
      throw PublishedProfiles.nothing();
    }
    return UUID.fromString(word);
  }

  /** An identifier among the words of a question or in an address; nothing else is one. */
  public static boolean isId(String word) {
    return word.matches(UUID_FORM);
  }

  private static void require(Actor actor, boolean may) {
    requireSignedIn(actor);
    if (!may) {
      throw Refusal.forbidden("not-a-steward", "This organisation is in other hands.");
    }
  }
}
