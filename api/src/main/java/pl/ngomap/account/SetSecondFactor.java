package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Sets one's second factor in two steps, or takes it away. */
@ApplicationScoped
class SetSecondFactor {

  private static final String ISSUER = "Mapa NGO";

  private final Sessions sessions;
  private final SecondFactor secondFactor;
  private final Confirmation confirmation;
  private final AuditLog log;

  SetSecondFactor(
      Sessions sessions, SecondFactor secondFactor, Confirmation confirmation, AuditLog log) {
    this.sessions = sessions;
    this.secondFactor = secondFactor;
    this.confirmation = confirmation;
    this.log = log;
  }

  /** What an authenticator must be told. */
  @Schema(name = "SecondFactorOffer")
  record Offer(
      @Schema(required = true, description = "To be typed in by hand (base32).") String secret,
      @Schema(required = true, description = "The same as an otpauth address, for a QR code.")
          String uri) {}

  /** A code of the authenticator. */
  @Schema(name = "SecondFactorCode")
  record Code(@Schema(required = true, description = "Six digits.") String code) {}

  /** Shown once. */
  @Schema(name = "RecoveryCodes")
  record RecoveryCodes(
      @Schema(required = true, description = "Each signs in once in place of a code.")
          List<String> recoveryCodes) {}

  /** Makes a secret that this session must confirm before it counts. */
  @Transactional
  Offer offer(SignedIn who) {
    confirmation.require();
    Session session = get(who);
    byte[] offered = TotpCode.randomSecret();
    session.totpOffer = secondFactor.sealed(offered);
    String secret = TotpCode.base32(offered);
    return new Offer(
        secret,
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(encode(ISSUER), encode(who.email()), secret, encode(ISSUER)));
  }

  /** Takes the offered secret into use. */
  @Transactional
  RecoveryCodes confirm(SignedIn who, Code given) {
    confirmation.require();
    String code = Words.text("code", given.code(), "Six digits.");
    Session session = get(who);
    if (session.totpOffer == null) {
      throw Refusal.conflict(
          "no-offer", "There is no secret to confirm.", "POST the same address first.");
    }
    session.person.totpStep = null;
    sessions.flush();
    if (!secondFactor.acceptCode(session.person, session.totpOffer, code.strip())) {
      throw Refusal.badParameter(
          "code", "This code is not of now.", "The six digits that the authenticator shows.");
    }
    session.person.totpSecret = session.totpOffer;
    session.totpOffer = null;
    session.codeGiven = true;
    sessions.endOthersOf(who.personId(), who.sessionId());
    record(who, "second-factor.set");
    return new RecoveryCodes(secondFactor.renewRecoveryCodes(session.person));
  }

  @Transactional
  void remove(SignedIn who) {
    if (who.role().isStaff()) {
      throw Refusal.forbidden(
          "second-factor-compulsory", "Staff have a second factor; set another one instead.");
    }
    confirmation.require();
    Session session = get(who);
    session.person.totpSecret = null;
    secondFactor.forgetRecoveryCodes(session.person);
    record(who, "second-factor.removed");
  }

  private Session get(SignedIn who) {
    return sessions.findByIdOptional(who.sessionId()).orElseThrow(Refusal::signedOut);
  }

  private void record(SignedIn who, String act) {
    log.record(
        new Actor(who.personId(), who.role(), Map.of()), act, "person:" + who.personId(), Map.of());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
