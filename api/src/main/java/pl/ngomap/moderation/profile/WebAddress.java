package pl.ngomap.moderation.profile;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that a reader may follow: the web's own schemes, and hosts that are what they seem. */
final class WebAddress {

  private static final Pattern WITH_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern ENDING = Pattern.compile("(?i)[a-z]{2,}|xn--[a-z0-9-]+");

  /** Letters of other alphabets that look like Latin ones. */
  private static final String LOOKALIKES = "аеорсухѕіјһԁԛԝӏвкмнтгαενικορτυχγω";

  /** Letters that are younger than the JDK's table of host names count, too. */
  private static final int READ = IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED;

  private static final String ENCODED = "xn--";

  private WebAddress() {}

  /**
   * Reads an address; {@code https://} is added where people leave it out.
   *
   * @throws IllegalArgumentException in words, when nobody should follow it
   */
  static String parse(String text) {
    String address = WITH_SCHEME.matcher(text).matches() ? text : "https://" + text;
    URI uri = uri(address);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException("Only addresses that begin with https:// or http://.");
    }
    String authority = uri.getRawAuthority();
    if (authority == null || authority.contains("@")) {
      throw new IllegalArgumentException("This address names no host, or a password.");
    }
    checkHost(authority.replaceFirst(":\\d{1,5}$", ""));
    return address;
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("This is no web address, such as https://example.org.");
    }
  }

  /**
   * @throws IllegalArgumentException when it is no public host, or one that poses as another
   */
  static void checkHost(String host) {
    String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String ascii;
    try {
      ascii = IDN.toASCII(plain, READ);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("This host cannot be: it is not written as hosts are.");
    }
    String[] labels = ascii.split("\\.", -1);
    if (labels.length < 2 || !ENDING.matcher(labels[labels.length - 1]).matches()) {
      throw new IllegalArgumentException("This is no host of the public web.");
    }
    for (String label : labels) {
      if (label.isEmpty()) {
        throw new IllegalArgumentException("This is no host of the public web.");
      }
      String letters = IDN.toUnicode(label, READ).toLowerCase(Locale.ROOT);
      checkLetters(letters, labels[labels.length - 1].startsWith(ENCODED));
    }
  }

  /** In a country of its own alphabet, nobody takes that for another one. */
  private static void checkLetters(String label, boolean inForeignCountry) {
    Set<Character.UnicodeScript> scripts = new HashSet<>();
    label
        .codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .filter(script -> script != Character.UnicodeScript.COMMON)
        .filter(script -> script != Character.UnicodeScript.INHERITED)
        .forEach(scripts::add);
    boolean foreign = !scripts.isEmpty() && !scripts.contains(Character.UnicodeScript.LATIN);
    boolean poses =
        foreign
            && !inForeignCountry
            && label
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> LOOKALIKES.indexOf(letter) >= 0);
    if (scripts.size() > 1 || poses || label.startsWith(ENCODED)) {
      throw new IllegalArgumentException(
          "This host mixes alphabets, or is written in letters that look like others.");
    }
  }
}
