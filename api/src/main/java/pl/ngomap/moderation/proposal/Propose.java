package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.organisation.EditedField;

/**
 * Puts what stewards change into the queue; of one organisation one such proposal waits, and a
 * newer one takes its place. It decides no permission: its callers have.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Propose {

  private static final Set<String> DECISIONS = Set.of("approved", "approved-in-part", "rejected");

  private final Proposals proposals;
  private final ProposalLetters letters;
  private final Clock clock;

  Propose(Proposals proposals, ProposalLetters letters, Clock clock) {
    this.proposals = proposals;
    this.letters = letters;
    this.clock = clock;
  }

  /** How long a decision is news to those who proposed it. */
  private static final Duration NEWS = Duration.ofDays(30);

  /**
   * What became of the last proposal.
   *
   * @param reason null: none was given
   */
  public record Answer(
      UUID proposalId, Instant at, List<String> approved, List<String> refused, String reason) {}

  /** The proposal that waits, for those who wait for it. */
  public record Waiting(UUID proposalId, Instant since, String question) {}

  /**
   * @param kind change or restoration
   * @param waits why it cannot be public at once
   * @return its identifier; the old one's when the very same waits already
   */
  public UUID propose(
      Actor actor,
      PublishedProfile published,
      ProfileDraft wanted,
      Collection<EditedField> fields,
      String kind,
      List<String> waits,
      String reason) {
    Optional<Proposal> before = proposals.lockOwn(published.id());
    if (before.isPresent() && isTheSame(before.get(), published, wanted)) {
      return before.get().id;
    }
    Proposal proposal = of(actor, published, kind);
    proposal.profile = wanted;
    proposal.changedFields = ProfileFields.words(fields);
    proposal.waitsBecause = waits;
    proposal.message = reason;
    boolean asked = before.isPresent() && before.get().state.equals(ProposalState.ASKED);
    before.ifPresent(old -> replace(old, "replaced", actor));
    proposals.persist(proposal);
    proposals.flush();
    before.ifPresent(old -> proposals.copyEvents(old.id, proposal.id));
    note(proposal.id, actor.role().word(), asked ? "answered" : "submitted", reason);
    letters.tellStaff(proposal);
    return proposal.id;
  }

  /** Takes back what waits of an organisation's own, because it is public or given up. */
  public void withdraw(Actor actor, UUID organisation) {
    proposals.lockOwn(organisation).ifPresent(own -> replace(own, "withdrawn", actor));
  }

  public Optional<Waiting> findWaiting(UUID organisation) {
    return proposals
        .findOwn(organisation)
        .map(own -> new Waiting(own.id, own.submittedAt, question(own)));
  }

  /** The decision about the last proposal, unless it is old or another one waits by now. */
  public Optional<Answer> findAnswer(UUID organisation) {
    return proposals
        .findOwnDecided(organisation, clock.instant().minus(NEWS))
        .map(
            own ->
                new Answer(
                    own.id,
                    own.decidedAt,
                    own.approvedFields,
                    own.refusedFields(),
                    lastText(own, DECISIONS)));
  }

  private String question(Proposal proposal) {
    return proposal.state.equals(ProposalState.ASKED)
        ? lastText(proposal, Set.of(ProposalState.ASKED))
        : null;
  }

  private String lastText(Proposal proposal, Set<String> acts) {
    return proposals.listEvents(proposal.id).stream()
        .filter(event -> acts.contains(event.act))
        .reduce((earlier, later) -> later)
        .map(event -> event.text)
        .orElse(null);
  }

  private static boolean isTheSame(
      Proposal before, PublishedProfile published, ProfileDraft wanted) {
    return before.state.equals(ProposalState.OPEN)
        && Objects.equals(before.basedOn, published.revision())
        && ProfileFields.changed(before.profile, wanted).isEmpty();
  }

  private Proposal of(Actor actor, PublishedProfile published, String kind) {
    Proposal proposal = new Proposal();
    proposal.id = Uuid7.now(clock);
    proposal.kind = kind;
    proposal.organisationId = published.id();
    proposal.title = published.profile().name();
    proposal.basedOn = published.revision();
    proposal.submittedBy = actor.role().word();
    proposal.personId = actor.personId();
    proposal.submittedAt = clock.instant();
    return proposal;
  }

  private void replace(Proposal old, String act, Actor actor) {
    old.decide(ProposalState.REJECTED, clock.instant());
    note(old.id, actor.role().word(), act, null);
    proposals.flush();
  }

  private void note(UUID proposal, String role, String act, String text) {
    proposals.add(new ProposalEvent(proposal, clock.instant(), role, act, text));
  }
}
