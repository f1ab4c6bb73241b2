package pl.ngomap.moderation.claim;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Six digits that prove that somebody reads the mail of an organisation. Its hash is slow on
 * purpose: trying all codes takes longer than one is good.
 */
record SecretCode(String digits) {

  static final String EXPECTED = "The six digits of the letter.";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern DIGITS = Pattern.compile("\\d{6}");
  private static final int CODES = 1_000_000;
  private static final int ROUNDS = 100_000;
  private static final int HASH_BITS = 256;
  private static final int SALT_BYTES = 16;

  static SecretCode random() {
    return new SecretCode("%06d".formatted(RANDOM.nextInt(CODES)));
  }

  static boolean isPlausible(String word) {
    return word != null && DIGITS.matcher(word).matches();
  }

  static byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  byte[] hash(byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }

  /** Takes the same time whatever is wrong. */
  boolean is(ClaimCode sent) {
    return MessageDigest.isEqual(hash(sent.salt), sent.codeHash);
  }

  @Override
  public String toString() {
    return "SecretCode";
  }
}
