package pl.ngomap.broadcast.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Gives a page a short address; only the office can, so that nobody else sends people anywhere by
 * it.
 */
@ApplicationScoped
class MakeLink {

  private static final Set<String> COUNTS = Set.of("none", "total", "recipients");

  private final ShortLinks links;
  private final LinkConfig config;
  private final AuditLog log;

  MakeLink(ShortLinks links, LinkConfig config, AuditLog log) {
    this.links = links;
    this.config = config;
    this.log = log;
  }

  @Transactional
  LinkView make(Actor actor, LinkDraft draft) {
    requireOffice(actor);
    String target = LinkTarget.checked(draft.target());
    String given = Parameters.oneOf("count", draft.count(), COUNTS);
    String count = given == null ? "none" : given;
    if (count.equals("recipients") && !config.perRecipient()) {
      throw Refusal.badParameter(
          "count",
          "Recipients are not counted one by one here.",
          "none or total; the setting ngomap.sms.links.per-recipient allows it.");
    }
    LinkView link = links.add(target, count);
    log.record(
        actor,
        "link.made",
        "link:" + link.url().substring(link.url().lastIndexOf('/') + 1),
        Map.of("host", URI.create(target).getHost(), "count", count));
    return link;
  }

  LinkSettings settings(Actor actor) {
    requireOffice(actor);
    return new LinkSettings(links.length(), config.perRecipient());
  }

  private static void requireOffice(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.mayModerate()) {
      throw Refusal.forbidden("not-the-office", "Only the city office may.");
    }
  }
}
