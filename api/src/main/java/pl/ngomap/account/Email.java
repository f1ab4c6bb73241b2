package pl.ngomap.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as we keep it: in small letters, so that a person is one account.
 *
 * @param value ASCII; internationalised domains in their xn-- form
 */
public record Email(String value) {

  static final String EXPECTED = "An e-mail address, such as biuro@example.org.";

  /** What real mailboxes look like; quoted and commented ones are left out on purpose. */
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

  private static final int LONGEST = 254;

  /** Nothing when it is no address. */
  public static Optional<Email> parse(String word) {
    if (word == null || word.length() > LONGEST) {
      return Optional.empty();
    }
    String value = word.strip().toLowerCase(Locale.ROOT);
    return PLAUSIBLE.matcher(value).matches() ? Optional.of(new Email(value)) : Optional.empty();
  }
}
