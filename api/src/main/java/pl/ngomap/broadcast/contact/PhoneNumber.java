package pl.ngomap.broadcast.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A number that can be called.
 *
 * @param e164 with the plus
 */
public record PhoneNumber(String e164) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final String HOME = "PL";
  private static final int TAIL = 3;
  private static final int MAX_LENGTH = 40;

  /** As people write it; without a country it is Polish. */
  public static Optional<PhoneNumber> parse(String word) {
    if (word == null || word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Phonenumber.PhoneNumber number = NUMBERS.parse(word, HOME);
      return NUMBERS.isValidNumber(number)
          ? Optional.of(
              new PhoneNumber(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** The last three digits. */
  public String tail() {
    return e164.substring(e164.length() - TAIL);
  }

  /** As it is shown. */
  public static String masked(String tail) {
    return "••• ••• " + tail;
  }

  /** Never the number itself: this may stand in a log. */
  @Override
  public String toString() {
    return masked(tail());
  }
}
