package pl.ngomap.moderation.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.problem.Refusal;

/** Everything that was ever proposed about organisations that are still there. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

  private static final String COPY_EVENTS =
      """
      insert into proposal_event (proposal_id, at, role, act, text)
      select :to, at, role, act, text from proposal_event where proposal_id = :from order by id""";

  /**
   * Of two who decide at once, the second waits here, and then sees what the first has done, even
   * when it had read the proposal before.
   *
   * @throws Refusal when there is none
   */
  Proposal lock(UUID id) {
    Proposal found = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw nothing();
    }
    getEntityManager().refresh(found);
    return found;
  }

  /**
   * The change or restoration of an organisation's own people, held; nothing when a moderator has
   * decided it while we waited.
   */
  Optional<Proposal> lockOwn(UUID organisation) {
    return findOwn(organisation).map(own -> lock(own.id)).filter(own -> !own.isDecided());
  }

  /** The change or restoration of an organisation's own people that is not decided yet. */
  Optional<Proposal> findOwn(UUID organisation) {
    return find(
            "organisationId = ?1 and kind in ('change', 'restoration') and state in ('open', 'asked')",
            organisation)
        .firstResultOptional();
  }

  /** The last change or restoration of an organisation's own people, if somebody decided it. */
  Optional<Proposal> findOwnDecided(UUID organisation, Instant since) {
    return find(
            "organisationId = ?1 and kind in ('change', 'restoration') order by id desc",
            organisation)
        .firstResultOptional()
        .filter(last -> last.isDecided() && last.approvedFields != null)
        .filter(last -> last.decidedAt.isAfter(since));
  }

  List<ProposalEvent> listEvents(UUID proposal) {
    return getEntityManager()
        .createQuery(
            "from ProposalEvent where proposalId = :proposal order by id", ProposalEvent.class)
        .setParameter("proposal", proposal)
        .getResultList();
  }

  void add(ProposalEvent event) {
    getEntityManager().persist(event);
  }

  /** What happened to the one belongs to the story of the other, too. */
  void copyEvents(UUID from, UUID to) {
    flush();
    getEntityManager()
        .createNativeQuery(COPY_EVENTS)
        .setParameter("from", from)
        .setParameter("to", to)
        .executeUpdate();
  }

  static Refusal nothing() {
    return Refusal.notFound("proposal-not-found", "There is no proposal of this id.");
  }
}
