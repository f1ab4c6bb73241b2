package pl.ngomap.moderation.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.organisation.ProfileText;

/** What may stand in a profile, and what may not. */
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org",
    "example.org/a?b=c#d, https://example.org/a?b=c#d",
    "HTTP://Example.org:8080/, HTTP://Example.org:8080/",
    "https://żółw.pl/ślad, https://żółw.pl/ślad",
    "https://xn--w-uga1v8h.pl, https://xn--w-uga1v8h.pl",
    "https://пласт.укр, https://пласт.укр",
  })
  void addresses_that_may_be_followed(String text, String expected) {
    assertEquals(expected, WebAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://jan:haslo@example.org",
        "https://example.org@zly.example",
        "http://localhost",
        "http://127.0.0.1",
        "http://[::1]/",
        "https://exam ple.org",
        "https://раypal.com",
        "https://аррӏе.com",
        "https://xn--80ak6aa92e.com",
        "https://gооgle.pl",
        "https://a..b.pl",
        "https://-a.pl",
        "https://example.org/<script>",
        "//example.org",
      })
  void addresses_that_may_not(String text) {
    assertThrows(IllegalArgumentException.class, () -> WebAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"biuro@example.org", "o'neil+ngo@sub.example.org", "a@żółw.pl"})
  void emails(String text) {
    assertEquals(text, ContactWords.email(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x@y",
        "a b@example.org",
        "a@exa mple.org",
        "<a@b.pl>",
        "a@b@c.pl",
        "a..b@c.pl",
        "a@раypal.com",
        "a@b.pl,c@d.pl",
        "mailto:a@b.pl"
      })
  void no_emails(String text) {
    assertThrows(IllegalArgumentException.class, () -> ContactWords.email(text));
  }

  @Test
  void what_looks_private_is_warned_of() {
    assertEquals(List.of("private-email"), codes("a@gmail.com", "94 342 11 11"));
    assertEquals(List.of("private-phone"), codes("a@ngo.pl", "+48 600-100-200"));
    assertEquals(List.of(), codes("a@ngo.pl", "(94) 342 11 11"));
    assertEquals(List.of(), codes(null, null));
  }

  private static List<String> codes(String email, String phone) {
    return ContactWords.warnings(new ProfileDraft.Contacts(null, email, phone)).stream()
        .map(Warning::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202eb",
        "a\u2066b",
        "a\u200bb",
        "a\u200db",
        "a\ufeffb",
        "a\u0000b",
        "a\u0007b",
        "a\ud800b",
        "a\u00adb",
        "a\ufffdb",
        "a\udb40\udc41b"
      })
  void characters_that_deceive_are_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> ProfileText.line(text, 10));
    assertThrows(IllegalArgumentException.class, () -> ProfileText.prose(text, 10));
  }

  @Test
  void texts_are_composed_and_trimmed() {
    assertEquals("żółw a", ProfileText.line("  z\u0307o\u0301łw \n a ", 10));
    assertEquals("a\nb", ProfileText.prose("a\r\nb\n", 10));
    assertNull(ProfileText.line(" \t ", 10));
    assertNull(ProfileText.line(null, 10));
    assertEquals("👩‍🌾", ProfileText.line("👩‍🌾", 10));
    assertThrows(IllegalArgumentException.class, () -> ProfileText.line("x".repeat(11), 10));
  }

  @Test
  void the_whole_world_is_no_drawn_area() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            DrawnShape.parse(
                polygon(-180.0, -90.0, 180.0, -90.0, 180.0, 90.0, -180.0, 90.0, -180.0, -90.0)));
  }

  @Test
  void a_shape_that_crosses_itself_is_refused_with_the_place() {
    String refusal =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    DrawnShape.parse(
                        polygon(16.0, 54.0, 16.2, 54.2, 16.2, 54.0, 16.0, 54.2, 16.0, 54.0)))
            .getMessage();
    assertTrue(refusal.contains("54.1, 16.1"), refusal);
  }

  @Test
  void a_shape_that_is_nearly_right_is_mended() {
    // A spike of a few centimetres out of a square of some kilometres.
    Map<String, Object> spiked =
        polygon(
            16.0,
            54.0,
            16.1,
            54.0,
            16.1,
            54.05,
            16.1000003,
            54.05,
            16.1,
            54.05,
            16.1,
            54.1,
            16.0,
            54.1,
            16.0,
            54.0);
    assertTrue(DrawnShape.parse(spiked).isValid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16,54,16.1,54,16.1,54.1",
        "16,54,17,54,18,54,16,54",
        "16,54,200,54,16.1,54.1,16,54",
        "16,54,16,54,16,54,16,54"
      })
  void shapes_that_are_none(String corners) {
    double[] numbers = Arrays.stream(corners.split(",")).mapToDouble(Double::parseDouble).toArray();
    assertThrows(IllegalArgumentException.class, () -> DrawnShape.parse(polygon(numbers)));
  }

  @Test
  void geometry_may_be_any_nonsense() {
    for (Map<String, Object> nonsense :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("type", "Point", "coordinates", List.of(1, 2)),
            Map.of("type", "Polygon"),
            Map.of("type", "Polygon", "coordinates", "x"),
            Map.of("type", "Polygon", "coordinates", List.of()),
            Map.of("type", "Polygon", "coordinates", List.of(List.of(List.of("x", "y")))),
            Map.of("type", 7, "coordinates", Map.of()),
            Map.of("type", "MultiPolygon", "coordinates", List.of()))) {
      assertThrows(IllegalArgumentException.class, () -> DrawnShape.parse(nonsense));
      DrawnShape.countVertices(nonsense);
      DrawnShape.keepable(nonsense);
    }
  }

  private static Map<String, Object> polygon(double... corners) {
    List<List<Double>> ring = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      ring.add(List.of(corners[i], corners[i + 1]));
    }
    return Map.of("type", "Polygon", "coordinates", List.of(ring));
  }

  @Test
  void fields_are_compared_by_what_they_say() {
    ProfileDraft one = ProfileFields.read("{\"name\":\"A\",\"krs\":\"\",\"spheres\":[]}");
    ProfileDraft other = ProfileFields.read("{\"name\":\"A\",\"contacts\":{\"phone\":\"\"}}");
    assertEquals(Set.of(), ProfileFields.changed(one, other));
    ProfileDraft drawn =
        ProfileFields.read("{\"activityAreas\":[{\"geometry\":{\"coordinates\":[16]}}]}");
    ProfileDraft same =
        ProfileFields.read("{\"activityAreas\":[{\"geometry\":{\"coordinates\":[16.0]}}]}");
    assertEquals(Set.of(), ProfileFields.changed(drawn, same));
  }
}
