package pl.ngomap.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes this server call what only it can reach. */
class TargetTest {

  private static final WebhookConfig PUBLIC_ONLY =
      new WebhookConfig() {
        @Override
        public boolean privateAddresses() {
          return false;
        }

        @Override
        public Duration patience() {
          return Duration.ofSeconds(1);
        }

        @Override
        public int batch() {
          return 1;
        }

        @Override
        public int perKey() {
          return 1;
        }

        @Override
        public boolean worker() {
          return false;
        }
      };

  /** A name server that gives one answer after the other. */
  private static Target resolving(String... answers) {
    Deque<String> left = new ArrayDeque<>(List.of(answers));
    return new Target(
        PUBLIC_ONLY,
        host -> {
          String next = left.poll();
          if (next == null) {
            throw new UnknownHostException(host);
          }
          return List.of(next.split(" ")).stream().map(TargetTest::number).toList();
        });
  }

  private static InetAddress number(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, 443, /",
    "https://example.org:8443/a?b=c, 8443, /a?b=c",
    "HTTPS://example.org/a%20b, 443, /a%20b"
  })
  void a_public_address_is_called_by_its_number(String url, int port, String path)
      throws Target.Refused {
    Target.Checked checked = resolving("93.184.216.34").check(url);
    assertEquals(
        new Target.Checked("example.org", number("93.184.216.34"), port, true, path), checked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "example.org",
        "http://example.org/",
        "ftp://example.org/",
        "https:///a",
        "https://",
        "https://example.org:0/",
        "https://example.org:65536/",
        "file:///etc/passwd",
        "gopher://example.org/",
        "https://name:word@example.org/",
        "https://example.org/#a",
        "https://exa mple.org/",
        "https://example.org/\r\nX: y",
        "//example.org/"
      })
  void what_is_no_plain_address_is_refused(String url) {
    assertThrows(Target.Refused.class, () -> resolving("93.184.216.34").check(url));
  }

  @Test
  void too_long_or_none_is_refused() {
    assertThrows(
        Target.Refused.class,
        () -> resolving("93.184.216.34").check("https://example.org/" + "a".repeat(2_000)));
    assertThrows(Target.Refused.class, () -> resolving("93.184.216.34").check(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "93.184.216.34 127.0.0.1"})
  void a_name_that_leads_inside_is_refused_even_among_others(String answer) {
    assertThrows(Target.Refused.class, () -> resolving(answer).check("https://example.org/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://localhost/"
      })
  void numbers_and_local_names_are_no_way_around(String url) {
    Target real = new Target(PUBLIC_ONLY, new HostAddresses.OfThisMachine());
    assertThrows(Target.Refused.class, () -> real.check(url));
  }

  @Test
  void a_name_that_was_public_and_now_leads_inside_is_refused() throws Target.Refused {
    Target rebound = resolving("93.184.216.34", "127.0.0.1");
    rebound.check("https://example.org/");
    assertThrows(Target.Refused.class, () -> rebound.check("https://example.org/"));
  }

  @Test
  void an_unknown_name_is_refused() {
    assertThrows(Target.Refused.class, () -> resolving().check("https://example.org/"));
  }
}
