package pl.ngomap.broadcast.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** The six digits that show that a phone is in the hands of who gave its number. */
@Embeddable
public class PhoneCode {

  static final int MOST_TRIES = 5;
  public static final int MOST_CODES = 5;
  static final Duration VALID = Duration.ofMinutes(15);

  private static final int BOUND = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Column(name = "code_salt")
  byte[] salt;

  @Column(name = "code_hash")
  byte[] hash;

  @Column(name = "code_tries")
  int tries;

  @Column(name = "code_sent_at")
  Instant sentAt;

  @Column(name = "codes_sent")
  int sent;

  /** Another code, which is to be sent; the one before it is worth nothing any more. */
  public String renew(Instant now) {
    String code = "%06d".formatted(RANDOM.nextInt(BOUND));
    salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    hash = hash(salt, code);
    tries = 0;
    sentAt = now;
    sent++;
    return code;
  }

  /** Whether it is the right one, in time; each call is counted as a try. */
  public boolean accepts(String code, Instant now) {
    tries++;
    return hash != null
        && code != null
        && tries <= MOST_TRIES
        && now.isBefore(sentAt.plus(VALID))
        && MessageDigest.isEqual(hash, hash(salt, code));
  }

  /** Codes that were sent until now. */
  public int sent() {
    return sent;
  }

  /** When the last of them was; null when none was sent yet. */
  public Instant sentAt() {
    return sentAt;
  }

  /** Codes are counted from none again. */
  public void forgetCount() {
    sent = 0;
  }

  /** It was used. */
  public void spend() {
    hash = null;
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
