package pl.ngomap.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 256 random bits in the link of a reminder; the database holds its SHA-256 only.
 *
 * @param word 43 characters of base64url
 */
record ReminderToken(String word) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;

  static ReminderToken random() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new ReminderToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Nothing when it cannot be a token. */
  static Optional<ReminderToken> parse(String word) {
    return word != null && WORD.matcher(word).matches()
        ? Optional.of(new ReminderToken(word))
        : Optional.empty();
  }

  byte[] hash() {
    return sha256(word);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "ReminderToken";
  }
}
