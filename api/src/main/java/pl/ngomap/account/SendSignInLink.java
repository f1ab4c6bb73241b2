package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;

/**
 * Sends a link that signs in. It never looks whether there is an account: one is made when the link
 * is used, so that answer, time and letter are the same for everybody.
 */
@ApplicationScoped
class SendSignInLink {

  static final Duration LIFE = Duration.ofMinutes(15);

  /** Nobody's mailbox is flooded by us; more are not sent, and not spoken of. */
  private static final int MOST_IN_AN_HOUR = 5;

  private static final Duration HOUR = Duration.ofHours(1);

  private final SignInLinks links;
  private final Letters letters;
  private final SignInFailures failures;
  private final MapAddress map;

  SendSignInLink(SignInLinks links, Letters letters, SignInFailures failures, MapAddress map) {
    this.links = links;
    this.letters = letters;
    this.failures = failures;
    this.map = map;
  }

  /** Who wants a link. */
  @Schema(name = "SignInLinkWish")
  record Wish(
      @Schema(description = "Where the link goes.", required = true, maxLength = 254) String email,
      @Schema(
              description = "Of the letter: pl or en.",
              enumeration = {"pl", "en"},
              defaultValue = "pl")
          String language,
      @Schema(
              description =
                  "The page of this map to go on to, behind the link. Another site is refused.",
              examples = "/moje/klub-szachowy-pion/kontakt",
              maxLength = ReturnPath.LONGEST)
          String returnTo) {}

  @Transactional
  void send(Wish wish, byte[] addressHash) {
    Email email = Words.email("email", wish.email());
    String language = Words.language(wish.language());
    String way = ReturnPath.parse(wish.returnTo()).map(ReturnPath::query).orElse("");
    failures.countLink(addressHash);
    if (links.countSince(email, HOUR) >= MOST_IN_AN_HOUR) {
      return;
    }
    Token token = links.create(email, language, LIFE);
    letters.queue(
        new Letter(
            email.value(),
            language,
            "sign-in",
            Map.of("city", map.city(), "link", map.page("wejdz" + way + "#link=" + token.word()))));
  }
}
