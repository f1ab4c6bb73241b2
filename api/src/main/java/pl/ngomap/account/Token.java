package pl.ngomap.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 256 random bits that its holder carries; the database holds its SHA-256 only.
 *
 * @param word 43 characters of base64url
 */
record Token(String word) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;

  static Token random() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new Token(base64(secret));
  }

  /** Nothing when it cannot be a token. */
  static Optional<Token> parse(String word) {
    return word != null && WORD.matcher(word).matches()
        ? Optional.of(new Token(word))
        : Optional.empty();
  }

  /** What the database knows it by. */
  byte[] hash() {
    return sha256(word);
  }

  /** What a page must say beside its cookie: derived, so that it needs no place of its own. */
  String csrf() {
    return base64(sha256("csrf " + word));
  }

  /** Takes the same time whatever is wrong. */
  boolean isCsrf(String said) {
    return said != null
        && MessageDigest.isEqual(
            csrf().getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Token";
  }
}
