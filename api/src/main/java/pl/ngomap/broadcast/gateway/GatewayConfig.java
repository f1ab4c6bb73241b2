package pl.ngomap.broadcast.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The providers, and how they are spoken to. */
@ConfigMapping(prefix = "ngomap.sms")
public interface GatewayConfig {

  /** Names of the providers in use, the preferred one first: file, kannel, smsapi. */
  @WithDefault("file")
  List<String> providers();

  /** Messages a second that one provider is given; in parts, as networks count. */
  @WithDefault("50")
  int perSecond();

  /** Whom messages are from: a number, or up to 11 letters. */
  Optional<String> sender();

  /** How long a provider may take to answer. */
  @WithDefault("10S")
  Duration patience();

  File file();

  Kannel kannel();

  SmsApi smsapi();

  /** Messages become files: for trying out, and where there is no provider yet. */
  interface File {
    @WithDefault(".data/sms")
    Path directory();
  }

  /** Kannel's sendsms over HTTP; SMPP and modems are its own affair. */
  interface Kannel {
    @WithDefault("http://127.0.0.1:13013/cgi-bin/sendsms")
    URI url();

    Optional<String> username();

    Optional<String> password();
  }

  /** SMSAPI.pl. */
  interface SmsApi {
    @WithDefault("https://api.smsapi.pl/sms.do")
    URI url();

    Optional<String> token();

    /** Messages are checked, and not sent. */
    @WithDefault("false")
    boolean test();
  }
}
