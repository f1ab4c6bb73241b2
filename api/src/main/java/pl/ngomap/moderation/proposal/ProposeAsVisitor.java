package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.account.People;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.moderation.profile.AnswerAddress;
import pl.ngomap.moderation.profile.CheckedProfile;
import pl.ngomap.moderation.profile.ProfileCheck;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Reason;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.problem.Refusal;

/**
 * Anybody says what is wrong with a profile, or that an organisation is missing. Nothing of it is
 * public before somebody has decided.
 */
@ApplicationScoped
class ProposeAsVisitor {

  private static final String PROFILE = "profile.";

  private final Proposals proposals;
  private final PublishedProfiles profiles;
  private final ProfileCheck check;
  private final Duplicates duplicates;
  private final VisitorLimit limit;
  private final ProposalLetters letters;
  private final People people;
  private final ProposalConfig config;
  private final Clock clock;

  ProposeAsVisitor(
      Proposals proposals,
      PublishedProfiles profiles,
      ProfileCheck check,
      Duplicates duplicates,
      VisitorLimit limit,
      ProposalLetters letters,
      People people,
      ProposalConfig config,
      Clock clock) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.check = check;
    this.duplicates = duplicates;
    this.limit = limit;
    this.letters = letters;
    this.people = people;
    this.config = config;
    this.clock = clock;
  }

  /** Takes it in; whoever fills in what people do not see hears the same, and nothing happens. */
  @Transactional
  VisitorProposal.Receipt propose(Actor actor, VisitorProposal said) {
    requireMayPropose(actor);
    if (said.website2() != null && !said.website2().isEmpty()) {
      return new VisitorProposal.Receipt(Uuid7.now(clock), List.of());
    }
    String kind = ProposalKind.byAnybody(said.kind());
    Proposal proposal = begin(actor, kind, said);
    List<Duplicates.Duplicate> alike =
        kind.equals(ProposalKind.CORRECTION) ? correct(proposal, said) : add(proposal, said);
    if (!actor.mayModerate()) {
      limit.count();
    }
    proposals.persist(proposal);
    proposals.flush();
    proposals.add(
        new ProposalEvent(
            proposal.id, proposal.submittedAt, proposal.submittedBy, "submitted", null));
    tell(proposal);
    return new VisitorProposal.Receipt(proposal.id, alike);
  }

  /** Shows what a new organisation might be a double of, before it is proposed. */
  @Transactional
  VisitorProposal.DuplicateList listDuplicates(Actor actor, Duplicates.Question said) {
    requireMayPropose(actor);
    if (said.profile() == null) {
      throw Refusal.missingParameter("profile", "A profile.");
    }
    CheckedProfile checked = check.check(said.profile());
    checked.requireLimits(PROFILE);
    return new VisitorProposal.DuplicateList(duplicates.list(checked.profile()));
  }

  private static void requireMayPropose(Actor actor) {
    if (actor.role() == Role.AUDITOR) {
      throw Refusal.forbidden("changes-nothing", "Auditors change nothing.");
    }
  }

  private Proposal begin(Actor actor, String kind, VisitorProposal said) {
    Proposal proposal = new Proposal();
    proposal.id = Uuid7.now(clock);
    proposal.kind = kind;
    proposal.submittedBy = actor.role().word();
    proposal.personId = actor.personId();
    proposal.submittedAt = clock.instant();
    proposal.message = Reason.optional("message", said.message());
    proposal.email = AnswerAddress.optional("email", said.email());
    return proposal;
  }

  private List<Duplicates.Duplicate> correct(Proposal proposal, VisitorProposal said) {
    PublishedProfile published = organisation(said.organisation());
    UUID id = published.id();
    proposal.organisationId = id;
    proposal.title = published.profile().name();
    proposal.basedOn = published.revision();
    proposal.waitsBecause = List.of("visitor");
    if (said.profile() != null) {
      wish(proposal, published, said);
    }
    if (proposal.profile == null && proposal.message == null) {
      throw Refusal.missingParameter("message", "What is wrong, or a field that is to change.");
    }
    if (!people.emailsOfStewards(id).isEmpty()) {
      proposal.state = ProposalState.WAITING_FOR_STEWARD;
      proposal.dueAt = clock.instant().plus(config.stewardsFirst());
    }
    return List.of();
  }

  private PublishedProfile organisation(String word) {
    String expected = "The id of the organisation.";
    if (word == null) {
      throw Refusal.missingParameter("organisation", expected);
    }
    return Optional.of(word)
        .filter(Rights::isId)
        .flatMap(id -> profiles.find(UUID.fromString(id)))
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    "organisation", "There is no organisation of this id.", expected));
  }

  private void wish(Proposal proposal, PublishedProfile published, VisitorProposal said) {
    Set<EditedField> given = ProfileFields.given(said.profile());
    CheckedProfile checked =
        check.check(ProfileFields.with(published.profile(), said.profile(), given));
    Set<EditedField> changed = ProfileFields.changed(published.profile(), checked.profile());
    changed.retainAll(given);
    checked.requireRight(changed, PROFILE);
    if (!changed.isEmpty()) {
      proposal.profile = ProfileFields.with(published.profile(), checked.profile(), changed);
      proposal.changedFields = ProfileFields.words(changed);
    }
  }

  private List<Duplicates.Duplicate> add(Proposal proposal, VisitorProposal said) {
    if (said.profile() == null) {
      throw Refusal.missingParameter("profile", "The profile of the new organisation.");
    }
    CheckedProfile checked = check.check(said.profile());
    checked.requireRight(EnumSet.allOf(EditedField.class), PROFILE);
    proposal.profile = checked.profile();
    proposal.title = checked.profile().name();
    proposal.changedFields = ProfileFields.words(ProfileFields.saying(checked.profile()));
    proposal.waitsBecause = List.of(ProposalKind.NEW_ORGANISATION);
    List<Duplicates.Duplicate> alike = duplicates.list(checked.profile());
    alike.stream()
        .filter(one -> one.because().equals(Duplicates.SAME_NUMBER))
        .findFirst()
        .ifPresent(
            one -> {
              throw Refusal.conflict(
                  "already-on-map",
                  "An organisation with this number is on the map: " + one.name() + ".",
                  "See /o/" + one.slug() + ".");
            });
    return alike;
  }

  private void tell(Proposal proposal) {
    if (proposal.state.equals(ProposalState.WAITING_FOR_STEWARD)) {
      letters.askStewards(proposal);
    } else {
      letters.tellStaff(proposal);
    }
  }
}
