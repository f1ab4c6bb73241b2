package pl.ngomap.exchange.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Readers of single values. Each refuses by {@code IllegalArgumentException}, in words. */
final class Values {

  static final int LINE_MAX = 500;

  /** Room for a long page of text; what is longer is no description. */
  static final int PROSE_MAX = 20_000;

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s,;<>|]+@[^@\\s,;<>|]+\\.[\\p{L}]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.\\-–]{3,40}");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Values() {}

  /** One line of text. */
  static String line(String text) {
    return limited(text.replaceAll("\\s+", " "), LINE_MAX);
  }

  /** Text of several lines. */
  static String prose(String text) {
    return limited(text.replace("\r\n", "\n"), PROSE_MAX);
  }

  private static String limited(String text, int max) {
    if (text.length() > max) {
      throw new IllegalArgumentException(
          "it has " + text.length() + " characters, at most " + max + " are allowed");
    }
    return text;
  }

  /** Values separated by {@code |}. */
  static <V> Function<String, List<V>> list(Function<String, V> reader) {
    return text ->
        Arrays.stream(text.split("\\|"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(reader)
            .distinct()
            .toList();
  }

  /** A web address; {@code https://} is added where people leave it out. */
  static String website(String text) {
    String address = text.matches("(?i)https?://.*") ? text : "https://" + text;
    try {
      URI uri = new URI(limited(address, LINE_MAX));
      String host = uri.getHost() == null ? uri.getAuthority() : uri.getHost();
      if (host != null && HOST.matcher(host).matches() && !host.startsWith("-")) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Falls through to the one refusal of all that is no address.
    }
    throw new IllegalArgumentException(
        "'" + excerpt(text) + "' is no web address, such as https://example.org");
  }

  static String email(String text) {
    if (!EMAIL.matcher(text).matches() || text.length() > 254) {
      throw new IllegalArgumentException(
          "'" + excerpt(text) + "' is no e-mail address, such as biuro@example.org");
    }
    return text;
  }

  static String phone(String text) {
    if (!PHONE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + excerpt(text) + "' is no single phone number, such as +48 94 123 45 67");
    }
    return text;
  }

  static double latitude(String text) {
    return degrees(text, 90, "latitude", "54.190278");
  }

  static double longitude(String text) {
    return degrees(text, 180, "longitude", "16.181667");
  }

  private static double degrees(String text, int max, String what, String sample) {
    String hint = "a " + what + " is a number of degrees from -" + max + " to " + max;
    if (!text.matches("[+-]?\\d{1,3}(\\.\\d+)?")) {
      throw new IllegalArgumentException(hint + ", such as " + sample);
    }
    double degrees = Double.parseDouble(text);
    if (Math.abs(degrees) > max) {
      throw new IllegalArgumentException(hint + ", not " + text);
    }
    return degrees;
  }

  static boolean yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "tak", "1" -> true;
      case "no", "false", "nie", "0" -> false;
      default -> throw new IllegalArgumentException("yes or no is expected, not '" + text + "'");
    };
  }

  static String country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      throw new IllegalArgumentException(
          "a country is a code of two letters (ISO 3166-1), such as PL, not '"
              + excerpt(text)
              + "'");
    }
    return code;
  }

  static Function<String, String> oneOf(String... words) {
    return text -> {
      String word = text.toLowerCase(Locale.ROOT);
      if (!List.of(words).contains(word)) {
        throw new IllegalArgumentException(
            "'" + excerpt(text) + "' is unknown; known are " + String.join(", ", words));
      }
      return word;
    };
  }

  /** Enough of a text to recognise it in a report. */
  static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, 57) + "..." : line;
  }
}
