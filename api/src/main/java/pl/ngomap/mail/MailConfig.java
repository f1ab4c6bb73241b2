package pl.ngomap.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How letters leave. */
@ConfigMapping(prefix = "ngomap.mail")
interface MailConfig {

  /** Where letters are put as files when there is no SMTP. */
  Path directory();

  /** When there is one, letters go to it by SMTP; its port and the rest are quarkus.mailer's. */
  Optional<String> smtpHost();

  /** Whom letters are from. */
  String from();

  /** Whether this process sends letters by itself; a command, and a test, does not. */
  @WithDefault("true")
  boolean worker();
}
