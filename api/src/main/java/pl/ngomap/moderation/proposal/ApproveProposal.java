package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.ngomap.account.People;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.PublishEdit;
import pl.ngomap.problem.Refusal;

/** Publishes what was approved of a proposal. It decides no permission: its callers have. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApproveProposal {

  private final PublishedProfiles profiles;
  private final PublishProfile publication;
  private final People people;

  ApproveProposal(PublishedProfiles profiles, PublishProfile publication, People people) {
    this.profiles = profiles;
    this.publication = publication;
    this.people = people;
  }

  /** What is public by now; the revision is null where nothing was to be published. */
  record Approved(Integer revision, boolean inPart) {}

  Approved approve(Actor actor, Proposal proposal, Decision said) {
    if (proposal.profile == null) {
      proposal.approvedFields = List.of();
      return new Approved(null, false);
    }
    return proposal.kind.equals(ProposalKind.NEW_ORGANISATION)
        ? add(actor, proposal)
        : change(actor, proposal, said);
  }

  /** Somebody who signed in to add an organisation speaks for it from now on. */
  private Approved add(Actor actor, Proposal proposal) {
    PublishEdit.Outcome added =
        publication.add(proposal.profile, origination(actor, proposal, proposal.kind));
    proposal.organisationId = added.id();
    proposal.approvedFields = proposal.changedFields;
    if (proposal.personId != null && people.email(proposal.personId).isPresent()) {
      people.grant(added.id(), proposal.personId, Stewardship.OWNER);
    }
    return new Approved(added.revision(), false);
  }

  private Approved change(Actor actor, Proposal proposal, Decision said) {
    Set<EditedField> proposed = fields(proposal.changedFields);
    Set<EditedField> approved = said.fields() == null ? proposed : approved(said, proposed);
    if (said.revision() == null) {
      throw Refusal.missingParameter("revision", "The published revision that you have seen.");
    }
    PublishedProfile published = profiles.get(proposal.organisationId);
    if (published.revision() != said.revision()) {
      throw PublishProfile.stale(published.revision());
    }
    boolean ownWords = !proposal.kind.equals(ProposalKind.CORRECTION);
    String reason =
        ownWords ? Objects.requireNonNullElse(proposal.message, proposal.kind) : proposal.kind;
    int revision =
        publication.publish(
            published,
            proposal.profile,
            approved,
            origination(actor, proposal, reason),
            "profile.");
    proposal.approvedFields = ProfileFields.words(approved);
    return new Approved(revision, approved.size() < proposed.size());
  }

  /** The history tells who changed it, not who allowed that; what visitors write is not public. */
  private static PublishProfile.Origination origination(
      Actor actor, Proposal proposal, String reason) {
    return new PublishProfile.Origination(
        proposal.submittedBy,
        proposal.personId == null ? actor.personId() : proposal.personId,
        reason);
  }

  private static Set<EditedField> approved(Decision said, Set<EditedField> proposed) {
    Set<EditedField> approved = EnumSet.noneOf(EditedField.class);
    for (EditedField field : proposed) {
      if (said.fields().contains(field.word())) {
        approved.add(field);
      }
    }
    if (approved.isEmpty() || approved.size() != said.fields().stream().distinct().count()) {
      throw Refusal.badParameter(
          "fields",
          "These are not all fields of this proposal.",
          "At least one of: "
              + String.join(", ", proposed.stream().map(EditedField::word).toList())
              + ".");
    }
    return approved;
  }

  private static Set<EditedField> fields(List<String> words) {
    Set<EditedField> fields = EnumSet.noneOf(EditedField.class);
    words.forEach(word -> fields.add(EditedField.of(word)));
    return fields;
  }
}
