package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.account.Email;
import pl.ngomap.account.People;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Begins a claim, or goes on with one that is open: sends another code, or asks the staff. */
@ApplicationScoped
public class RequestClaim {

  private static final Set<String> WAYS = Set.of(Claim.BY_CODE, Claim.BY_APPROVAL);
  private static final Duration DAY = Duration.ofDays(1);

  private final Claims claims;
  private final ReadClaims reading;
  private final ClaimLetters letters;
  private final People people;
  private final AuditLog audit;
  private final UndoPolicy undo;
  private final ClaimConfig config;
  private final Clock clock;

  RequestClaim(
      Claims claims,
      ReadClaims reading,
      ClaimLetters letters,
      People people,
      AuditLog audit,
      UndoPolicy undo,
      ClaimConfig config,
      Clock clock) {
    this.claims = claims;
    this.reading = reading;
    this.letters = letters;
    this.people = people;
    this.audit = audit;
    this.undo = undo;
    this.config = config;
    this.clock = clock;
  }

  /** What somebody wants. */
  @Schema(name = "ClaimRequest")
  record Wish(
      @Schema(required = true, description = "Its id.", format = "uuid") String organisation,
      @Schema(
              required = true,
              enumeration = {"code", "approval"},
              description =
                  "code: to the contact that the city's file or a register holds; approval: by the staff.")
          String way,
      @Schema(
              maxLength = ClaimWords.LONGEST_TEXT,
              description = "Who one is and how that can be seen; needed for an approval.")
          String message) {}

  /**
   * @throws Refusal when nobody is signed in, or the organisation cannot be claimed so
   */
  @Transactional
  ClaimView request(Actor actor, Wish wish) {
    ReadClaims.requireSignedIn(actor);
    if (actor.role() == Role.AUDITOR) {
      throw Refusal.forbidden("reads-only", "An auditor changes nothing.");
    }
    String way = Parameters.requiredOneOf("way", wish.way, WAYS);
    String message =
        way.equals(Claim.BY_APPROVAL)
            ? ClaimWords.requiredText("message", wish.message)
            : ClaimWords.text("message", wish.message);
    Claims.Claimed organisation =
        claims.lockOrganisation(ClaimWords.organisation(wish.organisation));
    requireClaimable(actor, organisation);
    Claim claim =
        claims.findOpen(organisation.id(), actor.personId()).orElseGet(() -> begin(actor, wish));
    if (way.equals(Claim.BY_APPROVAL) && claim.is(ClaimState.WAITING)) {
      throw Refusal.conflict(
          "claim-waiting", "This claim waits for the staff already.", "Wait for the answer.");
    }
    claim.ask(way, message);
    claims.persistAndFlush(claim);
    if (way.equals(Claim.BY_CODE)) {
      sendCode(organisation, claim);
    } else {
      letters.tellStaffOfWaiting(organisation, claim);
    }
    audit.record(
        actor,
        "claim.requested",
        "organisation:" + organisation.id(),
        Map.of("claim", claim.id.toString(), "way", way));
    claims.flush();
    return reading.get(actor, claim.id);
  }

  private void requireClaimable(Actor actor, Claims.Claimed organisation) {
    if (organisation.example()) {
      throw Refusal.conflict(
          "example-organisation",
          "This is a generated example: nobody can own it.",
          "An organisation that exists.");
    }
    boolean owns =
        people.lockStewards(organisation.id()).stream()
            .anyMatch(
                care ->
                    care.person().equals(actor.personId()) && care.level() == Stewardship.OWNER);
    if (owns) {
      throw Refusal.conflict(
          "already-owner", "This organisation is yours already.", "Edit its profile.");
    }
  }

  private Claim begin(Actor actor, Wish wish) {
    if (claims.countOpen(actor.personId()) >= config.openAtMost()) {
      throw Refusal.tooMany("too-many-claims", "Too many of your claims are still open.");
    }
    UUID organisation = ClaimWords.organisation(wish.organisation);
    return new Claim(Uuid7.now(clock), organisation, actor.personId(), clock.instant());
  }

  private void sendCode(Claims.Claimed organisation, Claim claim) {
    if (claims.hasGrantedAfter(organisation.id(), undo.oldest())) {
      throw Refusal.conflict(
          "recently-claimed",
          "This organisation was taken over a few days ago.",
          "Ask the staff: way approval.");
    }
    String contact =
        claims
            .findRegisteredEmail(organisation.id())
            .flatMap(Email::parse)
            .map(Email::value)
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "no-known-contact",
                        "Neither the city's file nor a register tells an e-mail of it.",
                        "Ask the staff: way approval."));
    requireFewCodes(claim);
    SecretCode secret = SecretCode.random();
    claims.getEntityManager().persist(code(claim, contact, secret));
    letters.sendCode(organisation, claim, contact, secret);
  }

  private void requireFewCodes(Claim claim) {
    Claims.CodeCounts sent =
        claims.countCodes(claim.organisationId, claim.personId, clock.instant().minus(DAY));
    if (sent.ofBoth() >= config.codesADay()
        || Math.max(sent.ofOrganisation(), sent.ofPerson()) >= config.codesADayAtMost()) {
      throw Refusal.tooMany("too-many-codes", "Too many codes were sent today.");
    }
  }

  private ClaimCode code(Claim claim, String contact, SecretCode secret) {
    Instant now = clock.instant();
    ClaimCode code = new ClaimCode();
    code.id = Uuid7.now(clock);
    code.claimId = claim.id;
    code.salt = SecretCode.salt();
    code.codeHash = secret.hash(code.salt);
    code.sentTo = MaskedContact.of(contact);
    code.sentAt = now;
    code.expiresAt = now.plus(config.codeLasts());
    return code;
  }
}
