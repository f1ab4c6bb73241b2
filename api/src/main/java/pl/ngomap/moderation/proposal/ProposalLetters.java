package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.account.OrganisationLetters;
import pl.ngomap.account.People;
import pl.ngomap.mail.MapAddress;

/** Tells people what becomes of a profile, in the transaction of what it tells. */
@ApplicationScoped
class ProposalLetters {

  private final OrganisationLetters letters;
  private final People people;
  private final ProposalConfig config;
  private final MapAddress map;

  ProposalLetters(
      OrganisationLetters letters, People people, ProposalConfig config, MapAddress map) {
    this.letters = letters;
    this.people = people;
    this.config = config;
    this.map = map;
  }

  void tellStaff(Proposal proposal) {
    people
        .emailsOfModerators()
        .forEach(
            email ->
                letters.queue(
                    email,
                    "proposal-waiting",
                    proposal.title,
                    Map.of("page", map.page("biuro/zmiana/" + proposal.id))));
  }

  /** A visitor has said that something is wrong: those who know best are asked first. */
  void askStewards(Proposal proposal) {
    people
        .emailsOfStewards(proposal.organisationId)
        .forEach(
            email ->
                letters.queue(
                    email,
                    "correction-received",
                    proposal.title,
                    Map.of(
                        "message", Objects.requireNonNullElse(proposal.message, "-"),
                        "days", String.valueOf(config.stewardsFirst().toDays()),
                        "page", map.page("moje"))));
  }

  /** Tells whoever proposed it, if they can be reached. */
  void answer(Proposal proposal, String template, String reason) {
    submitter(proposal)
        .ifPresent(
            email ->
                letters.queue(
                    email,
                    template,
                    proposal.title,
                    Map.of(
                        "reason",
                        Objects.requireNonNullElse(reason, "-"),
                        "page",
                        map.page("moje"))));
  }

  /**
   * Tells the stewards that their profile is another now.
   *
   * @param doer who need not be told; null for a visitor
   */
  void tellOfChange(UUID organisation, String name, UUID doer) {
    Optional<String> own = doer == null ? Optional.empty() : people.email(doer);
    people.emailsOfStewards(organisation).stream()
        .filter(email -> !own.equals(Optional.of(email)))
        .forEach(
            email ->
                letters.queue(email, "profile-changed", name, Map.of("page", map.page("moje"))));
  }

  private Optional<String> submitter(Proposal proposal) {
    return proposal.personId == null
        ? Optional.ofNullable(proposal.email)
        : people.email(proposal.personId);
  }
}
