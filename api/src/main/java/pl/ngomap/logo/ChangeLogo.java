package pl.ngomap.logo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.organisation.PublishLogo;
import pl.ngomap.problem.Refusal;

/** Gives an organisation another logo, or none; public at once, as only its stewards may. */
@ApplicationScoped
public class ChangeLogo {

  private final LogoSql logos;
  private final PublishLogo publication;
  private final AuditLog audit;

  ChangeLogo(LogoSql logos, PublishLogo publication, AuditLog audit) {
    this.logos = logos;
    this.publication = publication;
    this.audit = audit;
  }

  /**
   * Draws the logo anew before the transaction begins: that takes a second, and nobody else waits.
   *
   * @param file PNG or JPEG
   * @return the hash of the logo
   * @throws Refusal when the actor may not, or it is no image that we take
   */
  public String change(Actor actor, UUID organisation, byte[] file) {
    requireSteward(actor, organisation);
    LogoPictures pictures = LogoPictures.of(file);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              publish(actor, organisation, pictures.hash());
              logos.replace(organisation, pictures);
            });
    return pictures.hash();
  }

  /** Takes the logo away; nothing happens when there is none. */
  public void remove(Actor actor, UUID organisation) {
    requireSteward(actor, organisation);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              publish(actor, organisation, null);
              logos.remove(organisation);
            });
  }

  private static void requireSteward(Actor actor, UUID organisation) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.mayEdit(organisation)) {
      throw Refusal.forbidden("not-a-steward", "Only its stewards change its logo.");
    }
  }

  private void publish(Actor actor, UUID organisation, String hash) {
    boolean isAnother =
        publication
            .publish(organisation, hash, actor.role().word())
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "organisation-not-found", "There is no such organisation, or no longer."));
    if (isAnother) {
      audit.record(
          actor,
          hash == null ? "logo.removed" : "logo.changed",
          "organisation:" + organisation,
          hash == null ? Map.of() : Map.of("logo", hash));
    }
  }
}
