package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.STATION;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** Pages can be read by people without script, by search engines and by messengers. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PagesTest {

  @Inject Town town;

  @BeforeEach
  void settle() {
    town.populate(
        Ngo.named("Żółw i Przyjaciele")
            .described("pl", "Ratujemy żółwie.")
            .described("en", "We rescue turtles.")
            .contacts("https://zolw.example/?a=1&b=2", "biuro@zolw.example", "+48 94 342 00 00")
            .at("ul. Dworcowa", "Koszalin", STATION),
        Ngo.named("Azyl"));
  }

  @Test
  void the_start_page_lists_everybody() {
    Html page = Html.get("/");
    assertEquals(200, page.status());
    assertEquals("Mapa NGO · Koszalin", page.title());
    assertEquals("Mapa NGO · Koszalin", page.meta("og:title"));
    assertEquals(page.meta("description"), page.meta("og:description"));
    assertTrue(page.meta("description").contains("Koszalin"));
    assertTrue(page.canonical().endsWith("/"));
    assertEquals(page.canonical(), page.meta("og:url"));
    assertTrue(page.content().contains("<a href=\"/o/azyl\">Azyl</a>"));
    assertTrue(page.content().contains("<a href=\"/o/zolw-i-przyjaciele\">Żółw i Przyjaciele</a>"));
    assertEquals("Koszalin", page.startData().at("/city/name").asText());
    assertFalse(page.startData().has("organisation"));
  }

  @Test
  void the_page_of_an_organisation_tells_it_in_the_head_and_in_the_text() {
    Html page = Html.get("/o/zolw-i-przyjaciele");
    assertEquals(200, page.status());
    assertEquals("Żółw i Przyjaciele · Koszalin", page.title());
    assertEquals(page.title(), page.meta("og:title"));
    assertEquals("Ratujemy żółwie.", page.meta("description"));
    assertEquals("Ratujemy żółwie.", page.meta("og:description"));
    assertTrue(page.canonical().endsWith("/o/zolw-i-przyjaciele"));
    assertTrue(page.content().contains("<h1>Żółw i Przyjaciele</h1>"));
    assertTrue(page.content().contains("ul. Dworcowa 1"));
    assertTrue(page.content().contains("href=\"tel:+48 94 342 00 00\""));
    assertTrue(page.content().contains("href=\"mailto:biuro@zolw.example\""));
    assertTrue(page.content().contains("href=\"https://zolw.example/?a=1&amp;b=2\""));
    assertEquals(
        Walk.ask("/api/v1/organisations/zolw-i-przyjaciele", Map.of()),
        page.startData().get("organisation"));
  }

  @Test
  void linked_data_is_that_of_an_NGO() {
    JsonNode data = Html.get("/o/zolw-i-przyjaciele").linkedData();
    assertEquals("https://schema.org/", data.at("/@context/@vocab").asText());
    assertEquals("NGO", data.get("@type").asText());
    assertEquals("Żółw i Przyjaciele", data.get("name").asText());
    assertEquals("Ratujemy żółwie.", data.get("description").asText());
    assertEquals("https://zolw.example/?a=1&b=2", data.get("url").asText());
    assertTrue(data.get("@id").asText().endsWith("/o/zolw-i-przyjaciele"));
    assertEquals("ul. Dworcowa 1", data.at("/location/0/address/streetAddress").asText());
    assertEquals(STATION.lat(), data.at("/location/0/geo/latitude").asDouble());
  }

  @Test
  void the_language_is_that_of_the_address_or_else_of_the_browser() {
    assertEquals("pl", Html.get("/").language());
    assertEquals("en", Html.get("/?lang=en").language());
    assertEquals("Map of NGOs · Koszalin", Html.get("/?lang=en").title());
    assertEquals("en", accepting("en-GB,en;q=0.9,pl;q=0.5", "/").language());
    assertEquals("pl", accepting("en;q=0.5,pl;q=0.9", "/").language());
    assertEquals("pl", accepting("en", "/?lang=pl").language());
    assertEquals("pl", accepting("fr", "/").language());
    assertEquals("pl", accepting(";;q=x", "/").language());
    assertEquals("pl", Html.get("/?lang=xx").language());
    assertEquals("Accept-Language", Html.get("/").header("Vary"));
    Html english = Html.get("/o/zolw-i-przyjaciele?lang=en");
    assertEquals("en", english.language());
    assertEquals("We rescue turtles.", english.meta("description"));
  }

  @Test
  void where_nobody_is_a_page_says_so() {
    for (String address : new String[] {"/o/nobody", "/o/%00", "/o/" + "a".repeat(10_000)}) {
      Html page = Html.get(address);
      assertEquals(404, page.status());
      assertEquals("Nie ma takiej organizacji", page.title());
      assertTrue(page.content().contains("<a href=\"/\">"));
      assertTrue(page.startData().get("unknown").asBoolean());
    }
    assertEquals("There is no such organisation", Html.get("/o/nobody?lang=en").title());
  }

  @Test
  void readers_without_script_can_walk_through_all() {
    town.publish(
        IntStream.range(0, 230).mapToObj(i -> Ngo.named("Numbered " + i)).toArray(Ngo[]::new));
    int listed = 0;
    int pages = 0;
    for (String address = "/"; address != null; pages++) {
      String content = Html.get(address).content();
      listed += content.split("<li>", -1).length - 1;
      int more = content.indexOf("/?cursor=");
      address = more < 0 ? null : content.substring(more, content.indexOf('"', more));
    }
    assertEquals(232, listed);
    assertEquals(3, pages);
    assertEquals(200, Html.get("/?cursor=stale").status());
  }

  private static Html accepting(String languages, String address) {
    return Html.get(address, Map.of("Accept-Language", languages));
  }
}
