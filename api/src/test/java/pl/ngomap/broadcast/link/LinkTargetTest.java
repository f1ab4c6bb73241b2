package pl.ngomap.broadcast.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.problem.Refusal;

/** A short link leads to a page of the web, and to nothing else. */
class LinkTargetTest {

  @Test
  void a_page_over_https_is_led_to_in_letters_that_a_header_may_hold() {
    assertEquals(
        "https://www.koszalin.pl/pl?a=1#b",
        LinkTarget.checked(" https://www.koszalin.pl/pl?a=1#b "));
    assertEquals(
        "https://koszalin.pl/za%C5%BC%C3%B3%C5%82%C4%87",
        LinkTarget.checked("https://koszalin.pl/zażółć"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "http://koszalin.pl",
        "javascript:alert(1)",
        "https:koszalin.pl",
        "https://",
        "https:///pl",
        "https://localhost/admin",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://koszalin.pl@evil.example/",
        "https://koszalin.pl/a b",
        "https://koszalin.pl/\r\nSet-Cookie: a=b",
        "//koszalin.pl",
        "/pl",
        "data:text/html,x"
      })
  void anything_else_is_refused(String word) {
    assertThrows(Refusal.class, () -> LinkTarget.checked(word));
  }

  @Test
  void nobody_needs_more_than_two_thousand_characters() {
    assertThrows(
        Refusal.class, () -> LinkTarget.checked("https://koszalin.pl/" + "a".repeat(2_000)));
  }
}
