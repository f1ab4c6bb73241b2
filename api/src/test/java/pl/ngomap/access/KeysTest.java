package pl.ngomap.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;

/** A key is made, used, and ends. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class KeysTest {

  private static final String PATH = "/api/v1/spheres";

  @Inject ManageKeys keys;
  @Inject AgroalDataSource database;
  @Inject SetClock clock;

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void a_key_gives_its_own_allowance() {
    String word = make(OptionalInt.of(7));
    given()
        .header("Authorization", "Bearer " + word)
        .get(PATH)
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"client\";q=7;w=60")
        .header("RateLimit", equalTo("\"client\";r=6;t=9"));
  }

  @Test
  void its_last_use_is_noted() {
    String word = make(OptionalInt.empty());
    assertNull(line(word).lastUsedAt());
    ask(word, 200);
    assertNotNull(line(word).lastUsedAt());
  }

  @Test
  void a_wrong_or_damaged_key_is_refused() {
    String word = make(OptionalInt.empty());
    char last = word.charAt(word.length() - 1);
    ask(word.substring(0, word.length() - 1) + (last == 'A' ? 'B' : 'A'), 401);
    ask(word.substring(1), 401);
    ask("", 401);
    ask("ngomap_" + "0".repeat(12) + "_" + "A".repeat(100_000).substring(0, 4_000), 401);
  }

  @Test
  void an_expired_key_is_refused() {
    String word = make(OptionalInt.empty());
    clock.advance(Duration.ofDays(30).plusSeconds(1));
    ask(word, 401);
    assertFalse(line(word).valid());
  }

  @Test
  void a_revoked_key_is_refused_and_cannot_be_revoked_twice() {
    String word = make(OptionalInt.empty());
    assertTrue(keys.revoke(prefix(word)));
    ask(word, 401);
    assertFalse(keys.revoke(prefix(word)));
  }

  @Test
  void the_database_does_not_know_the_secret() throws Exception {
    String word = make(OptionalInt.empty());
    String secret = word.substring(word.indexOf('_', 7) + 1);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select api_key::text from api_key")) {
      while (rows.next()) {
        assertFalse(rows.getString(1).contains(secret));
      }
    }
  }

  private String make(OptionalInt perMinute) {
    return keys.make("Test", Set.of(Scope.READ), Duration.ofDays(30), perMinute);
  }

  private ManageKeys.Line line(String word) {
    return keys.list().stream()
        .filter(line -> line.prefix().equals(prefix(word)))
        .findFirst()
        .orElseThrow();
  }

  private static String prefix(String word) {
    return word.split("_")[1];
  }

  private static void ask(String word, int status) {
    int answered =
        given().header("Authorization", "Bearer " + word).get(PATH).then().extract().statusCode();
    assertEquals(status, answered);
  }
}
