package pl.ngomap.broadcast.link;

import java.security.SecureRandom;
import java.util.Base64;

/** The eight letters of a short link: 48 random bits, which nobody guesses. */
final class LinkCode {

  static final String FORM = "[A-Za-z0-9]{8}";

  private static final int BYTES = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LinkCode() {}

  /** Without signs: phones end a link at some of them. */
  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes).replace('+', 'A').replace('/', 'B');
  }
}
