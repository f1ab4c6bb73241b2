package pl.ngomap.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.access.ManageKeys;
import pl.ngomap.access.Scope;

/** As it is configured out of the box, nobody inside can be subscribed. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SubscriptionTest {

  @Inject ManageKeys keys;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"url\":\"http://127.0.0.1:8080/\"}",
        "{\"url\":\"https://localhost/\"}",
        "{\"url\":\"https://169.254.169.254/latest\"}",
        "{\"url\":\"\"}",
        "{\"url\":null}",
        "{}"
      })
  void addresses_inside_are_refused_by_name(String body) {
    String key = keys.make("Test", Set.of(Scope.WEBHOOKS), Duration.ofDays(1), OptionalInt.empty());
    given()
        .header("Authorization", "Bearer " + key)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/webhooks")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("url"));
  }
}
