package pl.ngomap.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.organisation.RemoveOrganisation;

/** Who follows the cursor has what the database has. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ChangesTest {

  private static final String PATH = "/api/v1/changes";
  private static final int WRITERS = 3;
  private static final int ROUNDS = 12;

  @Inject Town town;
  @Inject RemoveOrganisation removal;
  @Inject EntityManager entities;
  @Inject AgroalDataSource database;

  /** A copy of the map, kept by nothing but the feed. */
  private final Map<String, String> mirror = new TreeMap<>();

  private String cursor;

  @BeforeEach
  void nobody() {
    town.populate();
    cursor = null;
    mirror.clear();
  }

  @Test
  void publications_and_removals_come_in_order() {
    town.publish(Ngo.named("Castor").at(TOWN_HALL), Ngo.named("Pollux"));
    follow(1);
    assertEquals(List.of("Castor", "Pollux"), names());
    town.publish(Ngo.named("Castor").renamed("Castor II"));
    remove("Pollux");
    follow(1);
    assertEquals(List.of("Castor II"), names());
  }

  @Test
  void a_removed_one_is_told_without_words() {
    town.publish(Ngo.named("Castor"));
    remove("Castor");
    JsonNode items = Walk.ask(PATH, Map.of()).get("items");
    assertEquals(List.of("published", "removed"), items.findValuesAsText("kind"));
    assertTrue(items.findValues("organisation").isEmpty());
  }

  @Test
  void without_anything_new_the_cursor_stays() {
    town.publish(Ngo.named("Castor"));
    follow(10);
    String before = cursor;
    follow(10);
    assertEquals(before, cursor);
  }

  @Test
  void by_time_one_begins_with_the_first_change_not_before_it() throws Exception {
    town.publish(Ngo.named("Castor"));
    town.publish(Ngo.named("Pollux"));
    JsonNode all = Walk.ask(PATH, Map.of()).get("items");
    String time = all.get(1).get("changedAt").asText();
    JsonNode late = Walk.ask(PATH, Map.of("since", time)).get("items");
    assertEquals("Pollux", late.get(late.size() - 1).get("organisation").get("name").asText());
    JsonNode future = Walk.ask(PATH, Map.of("since", "2999-01-01T00:00:00+01:00"));
    assertEquals(0, future.get("items").size());
    town.publish(Ngo.named("Leda"));
    JsonNode next = Walk.ask(PATH, Map.of("cursor", future.get("next").asText())).get("items");
    assertEquals("Leda", next.get(0).get("organisation").get("name").asText());
  }

  @Test
  void cursors_of_another_or_a_restored_database_are_refused() throws Exception {
    town.publish(Ngo.named("Castor"));
    follow(10);
    sql("update data_version set value = value - 1");
    refused();
    sql("update data_version set value = value + 1, lineage = 'another'");
    refused();
  }

  @Test
  void nonsense_is_refused_by_name() {
    given()
        .get(PATH + "?since=yesterday")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("since"));
    given().get(PATH + "?limit=1001").then().statusCode(400).body("parameter", equalTo("limit"));
    given()
        .get(PATH + "?cursor=%F0%9F")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("cursor"));
    follow(1);
    given()
        .queryParam("cursor", cursor)
        .queryParam("since", "2026-01-01T00:00:00Z")
        .get(PATH)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("since"));
  }

  @Test
  void feed_readers_get_the_newest_first_and_older_ones_by_links() {
    for (int i = 0; i < 103; i++) {
      town.publish(Ngo.named("N" + i));
    }
    XmlPath first = given().get(PATH + ".atom?lang=en").then().statusCode(200).extract().xmlPath();
    assertEquals(100, first.getList("feed.entry.title").size());
    assertEquals("N102", first.getString("feed.entry[0].title"));
    String older = first.getString("feed.link.find { it.@rel == 'next' }.@href");
    XmlPath last = given().urlEncodingEnabled(false).get(older).then().extract().xmlPath();
    assertEquals(List.of("N2", "N1", "N0"), last.getList("feed.entry.title"));
    assertEquals("", last.getString("feed.link.find { it.@rel == 'next' }"));
  }

  /**
   * Short publications, long ones that began earlier and end later, and removals, all at once,
   * while the reader reads.
   */
  @Test
  void a_reader_misses_nothing_while_several_write() throws Exception {
    AtomicInteger writing = new AtomicInteger(WRITERS);
    CyclicBarrier together = new CyclicBarrier(WRITERS);
    List<CompletableFuture<Void>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int own = writer;
      writers.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  write(own, together);
                } finally {
                  writing.decrementAndGet();
                }
              }));
    }
    int pages = 0;
    while (writing.get() > 0) {
      follow(3);
      pages++;
    }
    writers.forEach(CompletableFuture::join);
    follow(3);
    assertTrue(pages > 3, "the reader read meanwhile");
    assertEquals(stateOfTheDatabase(), mirror);
  }

  private void write(int writer, CyclicBarrier together) {
    Random random = new Random(writer);
    for (int round = 0; round < ROUNDS; round++) {
      int number = round;
      Ngo[] ngos =
          Stream.iterate(0, i -> i + 1)
              .limit(1 + random.nextInt(4))
              .map(
                  i ->
                      Ngo.named("N" + writer + " " + random.nextInt(6))
                          .renamed("R" + number + " " + i))
              .distinct()
              .toArray(Ngo[]::new);
      boolean early = random.nextBoolean();
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                if (early) {
                  takeTransactionNumber();
                }
                await(together);
                town.publish(distinct(ngos));
              });
      if (random.nextInt(3) == 0) {
        remove("R" + number + " 0");
      }
    }
  }

  /** As a long transaction does: it has its number before those who commit before it. */
  private void takeTransactionNumber() {
    entities.createNativeQuery("select txid_current()").getSingleResult();
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ngo[] distinct(Ngo... ngos) {
    Map<Object, Ngo> byKey = new HashMap<>();
    Stream.of(ngos).forEach(ngo -> byKey.put(ngo.draft().keys(), ngo));
    return byKey.values().toArray(Ngo[]::new);
  }

  private void remove(String name) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery("select id from organisation where name = :name", UUID.class)
                    .setParameter("name", name)
                    .getResultList()
                    .forEach(id -> removal.remove((UUID) id)));
  }

  /** Reads to the end, page by page, and does to the copy what the items say. */
  private void follow(int limit) {
    boolean more = true;
    while (more) {
      Map<String, Object> words = new HashMap<>(Map.of("limit", limit));
      if (cursor != null) {
        words.put("cursor", cursor);
      }
      JsonNode page = Walk.ask(PATH, words);
      page.get("items").forEach(this::apply);
      cursor = page.get("next").asText();
      more = page.get("more").asBoolean();
    }
  }

  private void apply(JsonNode change) {
    String id = change.get("id").asText();
    if (change.get("kind").asText().equals("removed")) {
      mirror.remove(id);
    } else {
      JsonNode organisation = change.get("organisation");
      mirror.put(
          id,
          change.get("revision").asInt()
              + " "
              + (organisation == null ? "gone" : organisation.get("name").asText()));
    }
  }

  private List<String> names() {
    return mirror.values().stream()
        .map(text -> text.substring(text.indexOf(' ') + 1))
        .sorted()
        .toList();
  }

  private Map<String, String> stateOfTheDatabase() throws Exception {
    Map<String, String> state = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select id, revision || ' ' || name from organisation")) {
      while (rows.next()) {
        state.put(rows.getString(1), rows.getString(2));
      }
    }
    return state;
  }

  private void sql(String text) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private void refused() {
    given()
        .queryParam("cursor", cursor)
        .get(PATH)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("cursor"));
  }
}
