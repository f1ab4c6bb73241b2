package pl.ngomap.broadcast.link;

import java.net.URI;
import java.net.URISyntaxException;
import pl.ngomap.problem.Refusal;

/** Where a short link may lead: a page with a name, over https. */
final class LinkTarget {

  private static final int LONGEST = 2_000;
  private static final String PARAMETER = "target";

  private LinkTarget() {}

  /**
   * As it is redirected to.
   *
   * @throws Refusal when it is no such address
   */
  static String checked(String word) {
    if (word == null || word.isBlank()) {
      throw Refusal.missingParameter(PARAMETER, "The address of a page, with https.");
    }
    URI uri = parse(word.strip());
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || uri.getHost() == null
        || !uri.getHost().contains(".")
        || uri.getHost().matches("[\\d.]+|\\[.*")
        || uri.getRawUserInfo() != null) {
      throw bad();
    }
    return uri.toASCIIString();
  }

  private static URI parse(String word) {
    try {
      if (word.length() > LONGEST) {
        throw bad();
      }
      return new URI(word);
    } catch (URISyntaxException notAnAddress) {
      throw bad();
    }
  }

  private static Refusal bad() {
    return Refusal.badParameter(
        PARAMETER,
        "No short link leads there.",
        "https:// and the name of a host, without a password, at most " + LONGEST + " characters.");
  }
}
