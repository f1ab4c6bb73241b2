package pl.ngomap.broadcast.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** The six digits that show that a phone is in the hands of who gave its number. */
final class PhoneCode {

  static final int MOST_TRIES = 5;
  static final int MOST_CODES = 5;
  static final Duration VALID = Duration.ofMinutes(15);

  private static final int BOUND = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PhoneCode() {}

  /** Gives a contact a new code, and returns it. */
  static String renew(Contact contact, Instant now) {
    String code = "%06d".formatted(RANDOM.nextInt(BOUND));
    contact.codeSalt = new byte[SALT_BYTES];
    RANDOM.nextBytes(contact.codeSalt);
    contact.codeHash = hash(contact.codeSalt, code);
    contact.codeTries = 0;
    contact.codeSentAt = now;
    contact.codesSent++;
    return code;
  }

  /** Whether it is the right one, in time. */
  static boolean matches(Contact contact, String code, Instant now) {
    return contact.codeHash != null
        && contact.codeTries <= MOST_TRIES
        && now.isBefore(contact.codeSentAt.plus(VALID))
        && MessageDigest.isEqual(contact.codeHash, hash(contact.codeSalt, code));
  }

  private static byte[] hash(byte[] salt, String code) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(salt);
      return sha256.digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
