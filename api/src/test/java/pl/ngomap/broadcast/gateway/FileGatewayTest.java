package pl.ngomap.broadcast.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGatewayTest extends GatewayContract {

  @TempDir Path folder;
  private FileGateway gateway;

  @BeforeEach
  void open() {
    gateway = new FileGateway(new TestConfig(null, folder.resolve("sms")));
  }

  @Override
  SmsGateway gateway() {
    return gateway;
  }

  @Override
  int sent(UUID reference) {
    try (Stream<Path> files = Files.list(folder.resolve("sms"))) {
      return (int)
          files
              .filter(file -> file.getFileName().toString().startsWith(reference.toString()))
              .count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_file_holds_what_was_sent() throws IOException {
    gateway.submit(submission(REFERENCE, "Zażółć"));
    assertEquals(
        "To: +48600100200\nFrom: KOSZALIN\n\nZażółć\n",
        Files.readString(folder.resolve("sms").resolve(REFERENCE + ".txt")));
  }

  @Test
  void without_a_place_for_it_a_message_waits() throws IOException {
    Files.writeString(folder.resolve("sms"), "in the way");
    assertInstanceOf(Outcome.RetryLater.class, gateway.submit(submission(REFERENCE, "a")));
  }
}
