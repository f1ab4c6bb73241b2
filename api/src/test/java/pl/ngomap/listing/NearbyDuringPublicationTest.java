package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;

/** A page is read by two statements, and yet tells one state of the data. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class NearbyDuringPublicationTest {

  private static final int QUESTIONS = 60;

  /** Two who change places again and again: one is always near, the other always only serves. */
  private static final Set<List<String>> STATES =
      Set.of(List.of("Castor both", "Pollux serves"), List.of("Pollux both", "Castor serves"));

  @Inject Town town;

  private final AtomicBoolean asking = new AtomicBoolean(true);

  @Test
  void a_page_never_mixes_two_states() {
    town.populate(twin("Castor", TOWN_HALL), twin("Pollux", LIGHTHOUSE));
    CompletableFuture<Integer> publisher = CompletableFuture.supplyAsync(this::changePlaces);
    Map<String, String> bodies = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    try {
      for (int i = 0; i < QUESTIONS; i++) {
        Response answer = RestAssured.given().get("/api/v1/nearby?lat=54.190278&lon=16.181667");
        List<String> state = state(answer);
        assertTrue(STATES.contains(state), state::toString);
        String etag = answer.header("ETag");
        assertEquals(
            bodies.computeIfAbsent(etag, tag -> answer.asString()),
            answer.asString(),
            "the same tag stands for the same answer");
        seen.add(state);
      }
    } finally {
      asking.set(false);
    }
    assertTrue(publisher.join() > 1);
    assertEquals(STATES, seen, "both states were met");
  }

  private int changePlaces() {
    int publications = 0;
    while (asking.get()) {
      boolean swapped = publications++ % 2 == 0;
      town.publish(
          twin("Castor", swapped ? LIGHTHOUSE : TOWN_HALL),
          twin("Pollux", swapped ? TOWN_HALL : LIGHTHOUSE));
    }
    return publications;
  }

  private static Ngo twin(String name, Position position) {
    return Ngo.named(name).at(position).worksAround(TOWN_HALL, 1_000);
  }

  private static List<String> state(Response answer) {
    List<String> names = answer.path("items.organisation.name");
    List<String> relations = answer.path("items.relation");
    return List.of(names.get(0) + " " + relations.get(0), names.get(1) + " " + relations.get(1));
  }
}
