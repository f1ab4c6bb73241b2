package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import pl.ngomap.broadcast.contact.Mailboxes;
import pl.ngomap.broadcast.contact.Unsubscribe;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.mail.CopyLetters;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.MapAddress;

/** Hands one copy by e-mail to the server of mail. */
@ApplicationScoped
class SendCopy {

  private static final Logger LOG = Logger.getLogger(SendCopy.class);

  private final CopyLetters letters;
  private final Mailboxes mailboxes;
  private final Unsubscribe copies;
  private final MapAddress map;

  SendCopy(CopyLetters letters, Mailboxes mailboxes, Unsubscribe copies, MapAddress map) {
    this.letters = letters;
    this.mailboxes = mailboxes;
    this.copies = copies;
    this.map = map;
  }

  /**
   * Nothing is thrown. What failed is tried again with the same Message-ID: that a letter comes
   * twice is better than that none comes.
   */
  Outcome send(SmsMessage message) {
    try {
      letters.send(message.id, letter(message));
      return new Outcome.Accepted(null);
    } catch (RuntimeException failure) {
      // No address, and nothing that a server of mail says of one.
      LOG.warnf("A copy could not be sent (%s)", failure.getClass().getSimpleName());
      return new Outcome.RetryLater(null, "mail-server");
    }
  }

  private Letter letter(SmsMessage message) {
    String link = copies.link(message.contactId);
    return new Letter(
        mailboxes.open(message.phoneSealed).value(),
        "pl",
        "broadcast-copy",
        Map.of("city", map.city(), "text", message.text, "unsubscribe", link),
        link);
  }
}
