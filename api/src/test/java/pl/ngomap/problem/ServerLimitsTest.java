package pl.ngomap.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;

/** What is too long to be read is cut off by the server itself, without waiting for its end. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ServerLimitsTest {

  /** Longer than any answer takes; a server that waits for more fails the test. */
  private static final int HANGS_MILLIS = 30_000;

  @TestHTTPResource("/")
  URL server;

  @Test
  void a_word_of_a_hundred_kilobytes_is_too_long() throws IOException {
    assertEquals("414", statusOf("GET /api/v1/organisations?q=" + "a".repeat(100_000)));
    assertEquals("414", statusOf("GET /api/v1/organisations/" + "a".repeat(100_000)));
    assertEquals("414", statusOf("GET /o/" + "a".repeat(100_000)));
  }

  @Test
  void a_query_of_a_megabyte_is_too_long() throws IOException {
    assertEquals("414", statusOf("GET /api/v1/nearby?lat=1&lon=2" + "&a=b".repeat(250_000)));
  }

  @Test
  void a_header_of_a_hundred_kilobytes_is_too_long() throws IOException {
    assertEquals(
        "431", statusOf("GET /api/v1/city HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/organisations?q=%zz",
        "/api/v1/organisations/%zz",
        "/api/v1/organisations?q=%",
        "/api/v1/organisations?q=\u00ff\0",
        "/o/%",
        "/%c"
      })
  void an_address_that_cannot_be_decoded_is_a_bad_request(String address) throws IOException {
    assertEquals("400", statusOf("GET " + address + " HTTP/1.1\r\nHost: a\r\n\r\n"));
  }

  /** Sends the start of a request, and no more: the answer must come all the same. */
  private String statusOf(String start) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(HANGS_MILLIS);
      try {
        socket.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
      } catch (SocketException closedBeforeTheEnd) {
        // The answer is there all the same.
      }
      byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 414".length());
      return new String(answer, StandardCharsets.ISO_8859_1).substring("HTTP/1.1 ".length());
    }
  }
}
