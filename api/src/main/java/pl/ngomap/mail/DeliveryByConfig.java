package pl.ngomap.mail;

import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Chooses how letters leave: by SMTP where a host is named. */
class DeliveryByConfig {

  @Produces
  @ApplicationScoped
  Delivery delivery(MailConfig config, Mailer mailer, Clock clock) {
    return config.smtpHost().isPresent()
        ? new SmtpDelivery(mailer)
        : new FileDelivery(config.directory(), config.from(), clock);
  }
}
