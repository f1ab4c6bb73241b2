package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ngomap.account.OrganisationLetters;
import pl.ngomap.account.People;
import pl.ngomap.mail.MapAddress;

/** Tells people what becomes of a claim, in the transaction of what it tells. */
@ApplicationScoped
class ClaimLetters {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").withZone(ZoneId.of("Europe/Warsaw"));

  private final OrganisationLetters letters;
  private final People people;
  private final ClaimConfig config;
  private final MapAddress map;
  private final UndoPolicy undo;

  ClaimLetters(
      OrganisationLetters letters,
      People people,
      ClaimConfig config,
      MapAddress map,
      UndoPolicy undo) {
    this.letters = letters;
    this.people = people;
    this.config = config;
    this.map = map;
    this.undo = undo;
  }

  void sendCode(Claims.Claimed organisation, Claim claim, String contact, SecretCode code) {
    send(
        contact,
        "claim-code",
        organisation,
        Map.of(
            "code", code.digits(),
            "minutes", String.valueOf(config.codeLasts().toMinutes()),
            "claimant", email(claim.personId)));
  }

  void tellStaffOfWaiting(Claims.Claimed organisation, Claim claim) {
    tellStaff("claim-waiting", organisation, Map.of("claimant", email(claim.personId)));
  }

  /** Tells the claimant, each former owner and the staff. */
  void tellOfGrant(Claims.Claimed organisation, Claim claim, Stream<UUID> formerOwners) {
    Map<String, String> words = Map.of("until", MOMENT.format(undo.until(claim.decidedAt)));
    send(email(claim.personId), "claim-granted", organisation, words);
    formerOwners.forEach(owner -> send(email(owner), "claim-lost", organisation, words));
    Map<String, String> wordsForStaff = new HashMap<>(words);
    wordsForStaff.put("claimant", email(claim.personId));
    tellStaff("claim-granted-staff", organisation, wordsForStaff);
  }

  void tellOfRejection(Claims.Claimed organisation, Claim claim) {
    send(email(claim.personId), "claim-rejected", organisation, Map.of("reason", claim.reason));
  }

  /** Tells the claimant, each former owner and the staff. */
  void tellOfUndoing(
      Claims.Claimed organisation, Claim claim, Instant granted, Stream<UUID> formerOwners) {
    Map<String, String> words = Map.of("granted", MOMENT.format(granted));
    Stream.concat(Stream.of(claim.personId), formerOwners)
        .forEach(person -> send(email(person), "claim-undone", organisation, words));
    tellStaff("claim-undone", organisation, words);
  }

  private void tellStaff(String template, Claims.Claimed organisation, Map<String, String> words) {
    people.emailsOfModerators().forEach(email -> send(email, template, organisation, words));
  }

  private void send(
      String to, String template, Claims.Claimed organisation, Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    all.put("page", map.page("moje"));
    all.put("office", map.page("biuro"));
    letters.queue(to, template, organisation.name(), all);
  }

  /** Of somebody who has not been forgotten: claims go with their people. */
  private String email(UUID person) {
    return people.email(person).orElseThrow();
  }
}
