package pl.ngomap.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import java.util.UUID;

/** Hands letters to a server of mail. */
class SmtpDelivery implements Delivery {

  private final Mailer mailer;

  SmtpDelivery(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public void deliver(UUID id, Letter letter) {
    LetterText text = LetterText.of(letter);
    Mail mail =
        Mail.withText(letter.to(), text.subject(), text.body())
            .addHeader("Message-ID", "<" + id + "@mapa-ngo>")
            .addHeader("Auto-Submitted", "auto-generated");
    if (letter.unsubscribe() != null) {
      mail.addHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">")
          .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    mailer.send(mail);
  }
}
