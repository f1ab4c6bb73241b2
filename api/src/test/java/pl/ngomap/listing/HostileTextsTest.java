package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.organisation.PlaceDraft;

/** Whatever an organisation calls itself, a page shows it and never runs it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HostileTextsTest {

  private static final List<String> TEXTS =
      List.of(
          "</script><img src=x onerror=alert(1)>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title><img src=x onerror=alert(1)>",
          "<!--<script>",
          "--><img src=x onerror=alert(1)>",
          "<!--page:content--><!--page:data-->",
          "{profile.name} {t.get('back')} {{x}}",
          "&lt;img&gt; &amp; \\u003cimg\\u003e",
          "$1 \\0 \\\\ \u2028 \u2029");

  @Inject Town town;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void a_text_is_shown_as_it_is(String text) {
    town.populate(Ngo.named("Hostile"));
    town.publish(hostile(text));
    Html page = Html.get("/o/hostile");
    assertEquals(text + " · Koszalin", page.title());
    assertEquals(text, page.meta("description"));
    assertEquals(text, page.linkedData().get("name").asText());
    assertEquals(text, page.linkedData().get("description").asText());
    assertEquals(text, page.startData().at("/organisation/name").asText());
    assertTrue(Html.unescaped(page.content()).contains("<h1>" + text + "</h1>"));
    assertInert(page);
    assertInert(Html.get("/"));
  }

  @Test
  void an_address_of_a_script_never_becomes_a_link() {
    for (String website :
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "javascript://https://example.org/%0aalert(1)",
            "vbscript:x")) {
      town.populate(Ngo.named("Hostile").contacts(website, null, null).sources(website));
      Html page = Html.get("/o/hostile");
      String text = page.text().toLowerCase(Locale.ROOT);
      assertFalse(text.contains(website.strip().toLowerCase(Locale.ROOT)), website);
      assertTrue(page.linkedData().get("url").asText().startsWith("http"), website);
    }
  }

  @Test
  void a_website_cannot_leave_its_attribute() {
    town.populate(
        Ngo.named("Hostile").contacts("https://x\"onmouseover=\"alert(1)", "a\"b@c", "1\"><img>"));
    assertInert(Html.get("/o/hostile"));
  }

  private static void assertInert(Html page) {
    String text = page.text().toLowerCase(Locale.ROOT);
    String outsideData = text.replaceAll("(?s)<script.*?</script>", "");
    assertFalse(text.contains("<img"), text);
    assertFalse(outsideData.matches("(?s).*[\"'] ?onm.*"), text);
    assertEquals(text.split("<script", -1).length, text.split("</script", -1).length, text);
    assertEquals(text.split("<title", -1).length, text.split("</title", -1).length, text);
  }

  /** Its address remains that of its first name. */
  private static Ngo hostile(String text) {
    return Ngo.named("Hostile")
        .also(text)
        .described("pl", text)
        .place(
            new PlaceDraft(
                "seat",
                text,
                new PlaceDraft.Address(text, text, text, text, "PL"),
                null,
                "none",
                null,
                text,
                null,
                text))
        .renamed(text);
  }
}
