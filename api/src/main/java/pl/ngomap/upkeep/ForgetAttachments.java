package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.ngomap.moderation.claim.ClaimAttachments;

/** Deletes proofs of claims that were decided long ago. */
@ApplicationScoped
class ForgetAttachments {

  private final Chores chores;
  private final ClaimAttachments attachments;

  ForgetAttachments(Chores chores, ClaimAttachments attachments) {
    this.chores = chores;
    this.attachments = attachments;
  }

  @Transactional
  void forget() {
    if (chores.take(Chores.FORGET_ATTACHMENTS)) {
      attachments.forgetOld();
      chores.succeed(Chores.FORGET_ATTACHMENTS);
    }
  }
}
