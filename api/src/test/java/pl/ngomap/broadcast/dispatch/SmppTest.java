package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.geo.Position;

/**
 * Through the real Kannel to a server of SMPP that others wrote: Maven's profile smpp brings it.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(value = KannelPorts.class, restrictToAnnotatedClass = true)
@TestProfile(KannelTest.Alone.class)
@EnabledIfSystemProperty(named = SmppTest.JARS, matches = ".+")
class SmppTest {

  static final String JARS = "ngomap.smpp.simulator";

  /**
   * The end of a submit_sm: its length; the data header of a message in parts (3GPP TS 23.040,
   * 9.2.3.24.1) with reference, parts and part; the text.
   */
  private static final Pattern PART_OF_FOUR =
      Pattern.compile(
          "Received PDU [0-9a-f]{8}00000004(?:[0-9a-f]{2})*?([0-9a-f]{2})050003[0-9a-f]{2}04([0-9a-f]{2})([0-9a-f]+)");

  private static final int HEADER_BYTES = 6;

  @TempDir Path folder;
  @Inject Village village;
  @Inject Dispatch dispatch;
  @Inject CallbackAddress addresses;

  private SmppSimulator network;
  private Kannel kannel;
  private Door door;

  @BeforeEach
  void start() {
    village.clear();
    network = new SmppSimulator(System.getProperty(JARS));
    door = Door.open();
    kannel = new Kannel(folder, KannelPorts.SEND_PORT, addresses.inbound("kannel"), network);
    Kannel.await(() -> network.log().contains("BOUND_TRX"), "the bind");
  }

  @AfterEach
  void end() {
    kannel.close();
    door.close();
  }

  @Test
  void polish_letters_arrive_in_four_parts_and_their_delivery_is_reported() {
    String text = "Zażółć gęślą jaźń. ".repeat(12).strip();
    queue(text);
    dispatch.dispatchAll();
    awaitDelivery();
    assertEquals(text, assembled(network.log()));
  }

  @Test
  void what_comes_while_the_network_is_away_is_delivered_once_it_is_back() {
    network.close();
    queue("Nabor trwa do piatku");
    dispatch.dispatchAll();
    assertEquals(List.of("accepted"), state());
    network.start(folder);
    awaitDelivery();
    assertEquals(1, network.log().split("submit_sm 'Nabor trwa", -1).length - 1);
  }

  private void awaitDelivery() {
    Kannel.await(() -> state().equals(List.of("delivered")), "the receipt");
  }

  /** As a phone puts it together. */
  private static String assembled(String log) {
    Map<String, String> parts = new TreeMap<>();
    Matcher part = PART_OF_FOUR.matcher(log);
    while (part.find()) {
      int bytes = Integer.parseInt(part.group(1), 16) - HEADER_BYTES;
      parts.put(part.group(2), part.group(3).substring(0, 2 * bytes));
    }
    assertEquals(4, parts.size(), log);
    return new String(
        HexFormat.of().parseHex(String.join("", parts.values())), StandardCharsets.UTF_16BE);
  }

  private void queue(String text) {
    village.add(village.settle("Sailors", "17", new Position(54.19, 16.18)), "600100200", "grants");
    village.run("update sms_message set text = '" + text + "', parts = 4");
  }

  private List<String> state() {
    return village.ask("select state from sms_message");
  }
}
