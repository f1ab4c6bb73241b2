package pl.ngomap.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks 1.0 says, so that receivers check with a library of theirs. */
final class Signature {

  private static final String HMAC = "HmacSHA256";

  private Signature() {}

  /** The header {@code webhook-signature}: over identifier, time and body. */
  static String of(byte[] secret, String id, Instant time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      mac.update((id + "." + time.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  /** The secret as its holder is told it. */
  static String word(byte[] secret) {
    return "whsec_" + Base64.getEncoder().encodeToString(secret);
  }
}
