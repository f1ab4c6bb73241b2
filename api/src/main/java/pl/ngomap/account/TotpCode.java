package pl.ngomap.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with time (RFC 6238): HMAC-SHA-1, steps of 30 seconds, six digits. */
final class TotpCode {

  static final int STEP_SECONDS = 30;
  static final int DIGITS = 6;

  /** A clock may be one step early or late. */
  private static final int TOLERANCE = 1;

  static final int SECRET_BYTES = 20;
  private static final String HMAC = "HmacSHA1";
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TotpCode() {}

  static byte[] randomSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  static boolean looksLikeOne(String word) {
    return CODE.matcher(word).matches();
  }

  /** The step that a code belongs to; nothing when it is none of now. */
  static OptionalLong findStep(byte[] secret, String code, Instant now) {
    long current = now.getEpochSecond() / STEP_SECONDS;
    OptionalLong found = OptionalLong.empty();
    for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
      if (of(secret, step).equals(code)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a step (RFC 4226, section 5.3). */
  static String of(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0F;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  /** Letters and digits that an authenticator takes by hand (RFC 4648), without padding. */
  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    long bits = 0;
    int count = 0;
    for (byte one : bytes) {
      bits = bits << Byte.SIZE | (one & 0xFF);
      count += Byte.SIZE;
      while (count >= 5) {
        count -= 5;
        text.append(BASE32.charAt((int) (bits >> count) & 31));
      }
    }
    return count == 0
        ? text.toString()
        : text.append(BASE32.charAt((int) (bits << (5 - count)) & 31)).toString();
  }
}
