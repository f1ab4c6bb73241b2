package pl.ngomap.broadcast.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A configuration that leads to a provider of a test. */
record TestConfig(URI url, Path directory) implements GatewayConfig {

  @Override
  public List<String> providers() {
    return List.of("file");
  }

  @Override
  public int perSecond() {
    return 50;
  }

  @Override
  public Optional<String> sender() {
    return Optional.of("KOSZALIN");
  }

  @Override
  public Duration patience() {
    return Duration.ofMillis(500);
  }

  @Override
  public File file() {
    return () -> directory;
  }

  @Override
  public Kannel kannel() {
    return new Kannel() {
      @Override
      public URI url() {
        return url;
      }

      @Override
      public Optional<String> username() {
        return Optional.of("ngo");
      }

      @Override
      public Optional<String> password() {
        return Optional.of("sekret");
      }
    };
  }

  @Override
  public SmsApi smsapi() {
    return new SmsApi() {
      @Override
      public URI url() {
        return url;
      }

      @Override
      public Optional<String> token() {
        return Optional.of("token");
      }

      @Override
      public boolean test() {
        return false;
      }
    };
  }
}
