package pl.ngomap.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.ngomap.problem.Refusal;

/**
 * Where somebody was going when they had to sign in. Only pages of the desk: a letter of this map
 * must not lead to another site. The page holds the same rule, for whoever writes the address.
 *
 * @param path from the root of this map
 */
record ReturnPath(String path) {

  static final int LONGEST = 300;

  private static final Pattern OURS =
      Pattern.compile("/(moje|biuro)(/[\\w/-]*)?(\\?[\\w=&%.,:+-]*)?");

  /** Nothing when none was said; what leads elsewhere is refused. */
  static Optional<ReturnPath> parse(String word) {
    if (word == null || word.isEmpty()) {
      return Optional.empty();
    }
    if (word.length() > LONGEST || !OURS.matcher(word).matches()) {
      throw Refusal.badParameter(
          "returnTo", "This is no page of the desk.", "A path such as /moje or /biuro/kolejka.");
    }
    return Optional.of(new ReturnPath(word));
  }

  /** As the sign-in page reads it. */
  String query() {
    return "?dalej=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
