package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.geo.Position;

/**
 * With the real Kannel, which bin/test installs: out to a phone, its receipt back, and its reply.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(value = KannelPorts.class, restrictToAnnotatedClass = true)
@TestProfile(KannelTest.Alone.class)
class KannelTest {

  /** In an application of its own, as ports differ. */
  public static class Alone implements QuarkusTestProfile {}

  @TempDir Path folder;
  @Inject Village village;
  @Inject Dispatch dispatch;
  @Inject CallbackAddress addresses;

  private final FakeNetwork network = new FakeNetwork();
  private Kannel kannel;
  private Door door;
  private UUID organisation;

  @BeforeEach
  void start() {
    assertTrue(Kannel.isInstalled(), "apt-get install kannel kannel-extras");
    village.clear();
    organisation = village.settle("Sailors", "17", new Position(54.19, 16.18));
    door = Door.open();
    kannel = new Kannel(folder, KannelPorts.SEND_PORT, addresses.inbound("kannel"), network);
  }

  @AfterEach
  void end() {
    kannel.close();
    door.close();
  }

  @Test
  void receipts_during_an_outage_are_not_lost() {
    door.close();
    queue("Nabor trwa do piatku");
    dispatch.dispatchAll();
    Kannel.await(() -> network.log().contains("Nabor"), "the phone");
    assertEquals(List.of("accepted"), state());
    door = Door.open();
    Kannel.await(() -> state().equals(List.of("delivered")), "the receipt");
  }

  @Test
  void replies_during_an_outage_are_not_lost() {
    village.contact(organisation, "600100200", "grants");
    door.close();
    network.phoneSays("+48600100200", "STOP");
    door = Door.open();
    Kannel.await(
        () -> village.ask("select state from contact").equals(List.of("stopped")), "the stop");
  }

  @Test
  void polish_letters_arrive_in_four_parts_and_their_delivery_is_reported() {
    String text = "Zażółć gęślą jaźń. ".repeat(12).strip();
    assertEquals(227, text.length());
    queue(text);
    dispatch.dispatchAll();
    Kannel.await(() -> state().equals(List.of("delivered")), "the receipt");
    String parts = network.log();
    assertEquals(4, parts.split("%05%00%03", -1).length - 1, parts);
    assertTrue(parts.contains("%01%7C"), "ż as UTF-16: " + parts);
  }

  @Test
  void plain_text_arrives_as_it_is() {
    queue("Nabor trwa do piatku");
    dispatch.dispatchAll();
    Kannel.await(() -> state().equals(List.of("delivered")), "the receipt");
    assertTrue(network.log().contains("Nabor"), network.log());
  }

  @Test
  void stop_from_a_phone_holds() {
    village.contact(organisation, "600100200", "grants");
    network.phoneSays("+48600100200", "STOP");
    Kannel.await(
        () -> village.ask("select state from contact").equals(List.of("stopped")), "the stop");
    assertEquals(List.of("1"), village.ask("select count(*) from stopped_phone"));
  }

  /** A message to the phone of a contact that needs no code. */
  private void queue(String text) {
    village.add(organisation, "600100200", "grants");
    village.run("update sms_message set text = '" + text + "', parts = 4");
  }

  private List<String> state() {
    return village.ask("select state from sms_message");
  }
}
