package pl.ngomap.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** One client cannot take the server from the others. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(LimitsTest.Strict.class)
class LimitsTest {

  private static final int PER_MINUTE = 40;
  private static final String PATH = "/api/v1/spheres";

  @Inject AgroalDataSource database;
  @Inject ClientLimits limits;

  /** A limit that a test reaches, and nobody trusts forwarded addresses. */
  public static class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ngomap.access.per-minute", String.valueOf(PER_MINUTE));
    }
  }

  @Test
  void who_asks_too_much_is_told_when_to_come_back_and_pages_stay_free() {
    // An address of one's own choice gives no allowance of its own.
    untilRefused(i -> given().header("X-Forwarded-For", "192.0.2." + i % 256).get(PATH), 200)
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[12]"))
        .header("RateLimit-Policy", "\"client\";q=" + PER_MINUTE + ";w=60")
        .header("RateLimit", matchesPattern("\"client\";r=0;t=[12]"))
        .header("Cache-Control", "no-store")
        .body("code", equalTo("too-many-requests"));
    untilRefused(i -> given().header("Authorization", "Bearer wrong").get(PATH), 401);
    given().get("/").then().statusCode(200);
  }

  /** The allowance fills again while a slow machine asks, so a single further question may pass. */
  private static Response untilRefused(IntFunction<Response> ask, int before) {
    for (int i = 0; i < 20 * PER_MINUTE; i++) {
      Response answer = ask.apply(i);
      if (answer.statusCode() == 429) {
        return answer;
      }
      answer.then().statusCode(before);
    }
    return fail("never refused");
  }

  /** As two servers of one database do. */
  @Test
  void nodes_share_one_allowance() {
    ClientLimits other = new ClientLimits(database, countingTogether());
    ClientLimits own = new ClientLimits(database, countingTogether());
    String client = UUID.randomUUID().toString();
    long allowed =
        IntStream.range(0, 3_000)
            .filter(i -> (i % 2 == 0 ? own : other).take(client, 1_000).allowed())
            .count();
    assertTrue(allowed >= 1_000, "the whole allowance: " + allowed);
    assertTrue(allowed <= 1_000 + 2 * 1_000 / 20 + 200, "not one for each node: " + allowed);
    assertFalse(limits.take(client, 1_000).allowed(), "a third node knows it, too");
  }

  @Test
  void clients_do_not_take_from_each_other() {
    String client = UUID.randomUUID().toString();
    IntStream.range(0, 10).forEach(i -> limits.take(client, 10));
    assertFalse(limits.take(client, 10).allowed());
    assertEquals(9, limits.take(UUID.randomUUID().toString(), 10).left());
  }

  private static AccessConfig countingTogether() {
    return new AccessConfig() {
      @Override
      public int perMinute() {
        return PER_MINUTE;
      }

      @Override
      public int perMinuteOfKey() {
        return PER_MINUTE;
      }

      @Override
      public Duration countAlone() {
        return Duration.ofSeconds(1);
      }
    };
  }
}
