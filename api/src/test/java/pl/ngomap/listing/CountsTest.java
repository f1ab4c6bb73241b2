package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** How many there are: in the city, of each sphere, of each legal form. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class CountsTest {

  @Inject Town town;

  @BeforeEach
  void settle() {
    town.populate(
        Ngo.named("A").spheres("1", "17").form("foundation"),
        Ngo.named("B").spheres("17").form("foundation"),
        Ngo.named("C").spheres("17", "10").form("association"),
        Ngo.named("D"));
  }

  @Test
  void each_sphere_is_listed_with_its_use() {
    JsonNode spheres = Walk.ask("/api/v1/spheres", Map.of()).get("items");
    assertEquals(40, spheres.size());
    assertEquals(Map.of("1", 1, "10", 1, "17", 3), used(spheres));
    spheres.forEach(
        sphere ->
            assertEquals(
                4, sphere.get("labels").size(), () -> sphere + " is labelled in all languages"));
  }

  @Test
  void each_legal_form_is_listed_with_its_use() {
    JsonNode forms = Walk.ask("/api/v1/legal-forms", Map.of()).get("items");
    assertEquals(16, forms.size());
    assertEquals(Map.of("association", 1, "foundation", 2), used(forms));
  }

  @Test
  void the_city_tells_its_size_and_where_the_map_opens() {
    JsonNode city = Walk.ask("/api/v1/city", Map.of());
    assertEquals(4, city.get("organisations").asInt());
    assertEquals(0, city.get("examples").asInt());
    double lat = city.at("/centre/lat").asDouble();
    double lon = city.at("/centre/lon").asDouble();
    assertTrue(city.at("/bounds/minLat").asDouble() < lat);
    assertTrue(city.at("/bounds/maxLat").asDouble() > lat);
    assertTrue(city.at("/bounds/minLon").asDouble() < lon);
    assertTrue(city.at("/bounds/maxLon").asDouble() > lon);
    assertTrue(city.at("/tiles/url").asText().contains("{z}"));
  }

  @Test
  void counts_follow_each_publication() {
    town.publish(Ngo.named("E").spheres("1").form("club"));
    town.remove("B");
    assertEquals(4, Walk.ask("/api/v1/city", Map.of()).get("organisations").asInt());
    assertEquals(
        Map.of("1", 2, "10", 1, "17", 2), used(Walk.ask("/api/v1/spheres", Map.of()).get("items")));
  }

  private static Map<String, Integer> used(JsonNode items) {
    Map<String, Integer> used = new TreeMap<>();
    items.forEach(
        item -> {
          if (item.get("organisations").asInt() > 0) {
            used.put(item.get("code").asText(), item.get("organisations").asInt());
          }
        });
    return used;
  }
}
