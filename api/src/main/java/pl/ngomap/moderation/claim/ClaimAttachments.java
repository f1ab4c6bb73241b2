package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Proofs, such as a page of a statute: given by the claimant, read by the staff only. */
@ApplicationScoped
public class ClaimAttachments {

  static final String EXPECTED = "A PDF, PNG or JPEG file of at most 5 MB.";

  private static final int MAX_BYTES = 5 * 1024 * 1024;

  private final Session database;
  private final Claims claims;
  private final AuditLog audit;
  private final ClaimConfig config;
  private final Clock clock;

  ClaimAttachments(
      Session database, Claims claims, AuditLog audit, ClaimConfig config, Clock clock) {
    this.database = database;
    this.claims = claims;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** A file as it was given. */
  record Attachment(AttachmentType type, byte[] content) {}

  /** Puts a file in the place of the one before. */
  @Transactional
  void attach(Actor actor, UUID id, byte[] content) {
    ReadClaims.requireSignedIn(actor);
    Claim claim =
        claims
            .findByIdOptional(id)
            .filter(found -> found.personId.equals(actor.personId()))
            .orElseThrow(ReadClaims::nothing);
    AttachmentType type =
        AttachmentType.of(content)
            .filter(known -> content.length <= MAX_BYTES)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "body", "This is neither PDF, PNG nor JPEG, or too large.", EXPECTED));
    claims.reload(claim);
    if (!claim.isOpen()) {
      throw Refusal.conflict(
          "already-decided", "This claim is decided already: " + claim.state + ".", "See it anew.");
    }
    database
        .createNativeMutationQuery(ClaimSql.ATTACH)
        .setParameter("claim", id)
        .setParameter("mediaType", type.mediaType())
        .setParameter("content", content)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** It may hold anything about people, so that its reading is written down. */
  @Transactional
  Attachment read(Actor actor, UUID id) {
    ReadClaims.requireSignedIn(actor);
    if (!actor.maySeeAll()) {
      throw Refusal.forbidden("not-staff", "Only the staff see attachments.");
    }
    Attachment found =
        database
            .createNativeQuery(ClaimSql.ATTACHMENT, Object[].class)
            .setParameter("claim", id)
            .getResultStream()
            .map(
                row -> new Attachment(AttachmentType.ofMediaType((String) row[0]), (byte[]) row[1]))
            .findFirst()
            .orElseThrow(ReadClaims::nothing);
    audit.record(actor, "claim.attachment-read", "claim:" + id, Map.of());
    return found;
  }

  /** Deletes those of claims that were decided long ago. */
  @Transactional
  public void forgetOld() {
    database
        .createNativeMutationQuery(ClaimSql.FORGET_ATTACHMENTS)
        .setParameter("before", clock.instant().minus(config.attachmentLasts()))
        .executeUpdate();
  }
}
