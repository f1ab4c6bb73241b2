package pl.ngomap.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the holder of a key sends: {@code ngomap_<prefix>_<secret>}. The prefix finds the key and
 * may be shown; the secret proves that it is held.
 *
 * @param prefix 12 hexadecimal digits
 * @param secret 256 bits, base64url
 */
record KeyWord(String prefix, String secret) {

  private static final Pattern FORM = Pattern.compile("ngomap_([0-9a-f]{12})_([\\w-]{43})");
  private static final int PREFIX_BYTES = 6;
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeyWord make() {
    return new KeyWord(
        HexFormat.of().formatHex(random(PREFIX_BYTES)),
        Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES)));
  }

  static Optional<KeyWord> parse(String word) {
    Matcher matcher = FORM.matcher(word);
    return matcher.matches()
        ? Optional.of(new KeyWord(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What the database keeps instead of the secret. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(secret.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The whole word; shown once. */
  @Override
  public String toString() {
    return "ngomap_" + prefix + "_" + secret;
  }
}
