package pl.ngomap.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;

/** Letters leave after the commit, once, and again where they could not. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostmanTest {

  private static final String TO = "postman@example.org";

  @Inject Letters letters;
  @Inject Mailbox mailbox;
  @Inject EntityManager database;
  @Inject MailConfig config;
  @Inject SetClock clock;
  @TempDir Path folder;

  @BeforeEach
  void clear() {
    mailbox.clear();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void a_letter_of_a_transaction_that_failed_is_not_there() {
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      letters.queue(letter());
                      throw new IllegalStateException("afterwards");
                    }));
    assertEquals(List.of(), mailbox.listLetters(TO));
  }

  @Test
  void what_was_sent_is_gone() {
    List<UUID> sent = new ArrayList<>();
    queue(25);
    postman((id, letter) -> sent.add(id)).deliverAll();
    assertEquals(25, sent.size());
    assertEquals(List.of(), mailbox.listLetters(TO));
  }

  @Test
  void two_postmen_send_no_letter_twice() {
    ConcurrentLinkedQueue<UUID> sent = new ConcurrentLinkedQueue<>();
    queue(60);
    Postman postman = postman((id, letter) -> sent.add(id));
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(postman::deliverAll))
                .limit(3)
                .toArray(CompletableFuture[]::new))
        .join();
    assertEquals(60, sent.size());
    assertEquals(60, sent.stream().distinct().count());
  }

  @Test
  void what_could_not_be_sent_is_tried_again_later_and_later_and_then_given_up() {
    List<UUID> tried = new ArrayList<>();
    Postman postman =
        postman(
            (id, letter) -> {
              tried.add(id);
              throw new IllegalStateException("no connection");
            });
    queue(1);
    postman.deliverAll();
    postman.deliverAll();
    assertEquals(1, tried.size());
    clock.advance(Duration.ofSeconds(61));
    postman.deliverAll();
    postman.deliverAll();
    assertEquals(2, tried.size());
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofHours(9));
      postman.deliverAll();
    }
    assertEquals(Postman.MOST_ATTEMPTS, tried.size());
    assertEquals(List.of(), mailbox.listLetters(TO));
  }

  @Test
  void a_letter_whose_postman_died_is_sent_when_its_lease_ends() {
    queue(1);
    Postman dies =
        postman(
            (id, letter) -> {
              throw new OutOfMemoryError("killed");
            });
    assertThrows(OutOfMemoryError.class, dies::deliverAll);
    List<UUID> sent = new ArrayList<>();
    Postman next = postman((id, letter) -> sent.add(id));
    next.deliverAll();
    assertEquals(0, sent.size());
    clock.advance(Duration.ofMinutes(6));
    next.deliverAll();
    assertEquals(1, sent.size());
  }

  @Test
  void without_SMTP_a_letter_is_a_file_that_only_its_owner_reads() throws IOException {
    UUID id = UUID.randomUUID();
    new FileDelivery(folder.resolve("mail"), "Mapa NGO <a@example.org>", Clock.systemUTC())
        .deliver(id, letter());
    Path file = folder.resolve("mail").resolve("sign-in-" + id + ".eml");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    String[] parts = Files.readString(file).split("\r\n\r\n", 2);
    assertTrue(parts[0].contains("To: " + TO + "\r\n"));
    assertFalse(parts[0].contains("Koszalin"));
    String body = new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    assertTrue(body.contains("https://mapa.example.org/wejdz#link=abc"));
  }

  private void queue(int count) {
    QuarkusTransaction.requiringNew()
        .run(() -> Stream.generate(PostmanTest::letter).limit(count).forEach(letters::queue));
  }

  private Postman postman(Delivery delivery) {
    return new Postman(database, clock, delivery, config, null);
  }

  private static Letter letter() {
    return new Letter(
        TO,
        "pl",
        "sign-in",
        Map.of("city", "Koszalin", "link", "https://mapa.example.org/wejdz#link=abc"));
  }
}
