package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Takes words about a person out of claims. It decides no permission: its callers have. */
@ApplicationScoped
public class EraseClaims {

  private final Claims claims;

  EraseClaims(Claims claims) {
    this.claims = claims;
  }

  /**
   * Puts what was written in every claim to an organisation through a function.
   *
   * @return how many claims are others now
   */
  @Transactional(TxType.MANDATORY)
  public int erase(UUID organisation, UnaryOperator<String> change) {
    int changed = 0;
    for (Claim claim : claims.list("organisationId = ?1 order by id", organisation)) {
      String message = apply(claim.message, change);
      String reason = apply(claim.reason, change);
      if (!Objects.equals(message, claim.message) || !Objects.equals(reason, claim.reason)) {
        claim.message = message;
        claim.reason = reason;
        changed++;
      }
    }
    claims.flush();
    return changed;
  }

  private static String apply(String text, UnaryOperator<String> change) {
    String changed = text == null ? null : change.apply(text);
    return changed == null || changed.isEmpty() ? null : changed;
  }
}
