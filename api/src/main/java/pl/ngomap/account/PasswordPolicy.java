package pl.ngomap.account;

import java.util.Locale;
import pl.ngomap.problem.Refusal;

/** What a password must be: long, and not the e-mail; nothing about digits and signs. */
final class PasswordPolicy {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final String EXPECTED =
      "From " + SHORTEST + " to " + LONGEST + " characters, not all the same, without your e-mail.";

  private PasswordPolicy() {}

  /**
   * Lets a good one pass.
   *
   * @throws Refusal naming the property {@code password}
   */
  static void check(String password, String email) {
    if (password == null || password.isEmpty()) {
      throw Refusal.missingParameter("password", EXPECTED);
    }
    int length = password.codePointCount(0, password.length());
    String name = email.substring(0, email.indexOf('@'));
    boolean holdsEmail = name.length() > 2 && password.toLowerCase(Locale.ROOT).contains(name);
    boolean monotonous = password.chars().distinct().count() < 4;
    if (length < SHORTEST || length > LONGEST || holdsEmail || monotonous) {
      throw Refusal.badParameter("password", "This password is easy to guess.", EXPECTED);
    }
  }
}
