package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.CheckedProfile;
import pl.ngomap.moderation.profile.ProfileCheck;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.proposal.Propose;
import pl.ngomap.moderation.proposal.PublishProfile;
import pl.ngomap.organisation.EditedField;

/**
 * Publishes a change of somebody who may edit, or puts it into the queue, as the policy says. Who
 * moderates need not wait for others like them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubmitChange {

  private final ProfileCheck check;
  private final ReviewPolicy policy;
  private final PublishProfile publication;
  private final Propose proposals;
  private final AuditLog log;

  SubmitChange(
      ProfileCheck check,
      ReviewPolicy policy,
      PublishProfile publication,
      Propose proposals,
      AuditLog log) {
    this.check = check;
    this.policy = policy;
    this.publication = publication;
    this.proposals = proposals;
    this.log = log;
  }

  /**
   * @param kind change or restoration
   * @param reason null for none
   */
  Submission submit(
      Actor actor, PublishedProfile published, ProfileDraft wanted, String kind, String reason) {
    CheckedProfile checked = check.check(wanted);
    Set<EditedField> fields = ProfileFields.changed(published.profile(), checked.profile());
    if (fields.isEmpty()) {
      proposals.withdraw(actor, published.id());
      return Submission.unchanged(published.revision());
    }
    checked.requireRight(fields, "");
    List<String> waits =
        actor.mayModerate()
            ? List.of()
            : policy.reasons(
                new ReviewPolicy.Edit(
                    published.owned(), published.profile(), checked.profile(), fields));
    if (!waits.isEmpty()) {
      UUID proposal =
          proposals.propose(actor, published, checked.profile(), fields, kind, waits, reason);
      return Submission.waiting(proposal, waits);
    }
    return publish(actor, published, checked.profile(), fields, kind, reason);
  }

  private Submission publish(
      Actor actor,
      PublishedProfile published,
      ProfileDraft wanted,
      Set<EditedField> fields,
      String kind,
      String reason) {
    proposals.withdraw(actor, published.id());
    int revision =
        publication.publish(
            published,
            wanted,
            fields,
            new PublishProfile.Origination(
                actor.role().word(), actor.personId(), Objects.requireNonNullElse(reason, kind)),
            "");
    if (actor.role().isStaff()) {
      log.record(
          actor,
          "profile.published",
          "organisation:" + published.id(),
          Map.of("revision", revision, "kind", kind, "fields", ProfileFields.words(fields)));
    }
    return Submission.published(revision);
  }
}
