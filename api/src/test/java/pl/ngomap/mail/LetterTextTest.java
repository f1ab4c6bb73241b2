package pl.ngomap.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What letters say, whatever people call themselves. */
class LetterTextTest {

  private static final Path TEXTS = Path.of("src/main/resources/mail");

  @Test
  void words_fill_the_holes() {
    LetterText text = LetterText.of(letter("Koszalin", "https://mapa.example.org/wejdz#link=x"));
    assertEquals("Wejście na Mapę NGO: Koszalin", text.subject());
    assertTrue(text.body().contains("\nhttps://mapa.example.org/wejdz#link=x\n"));
  }

  @Test
  void a_word_adds_no_line_no_header_and_no_hidden_character() {
    LetterText text =
        LetterText.of(letter("A\r\nBcc: b@example.org\u202E\u200B\u2028{link}$1", "l"));
    assertEquals("Wejście na Mapę NGO: A Bcc: b@example.org {link}$1", text.subject());
    assertFalse(text.body().contains("\nBcc"));
  }

  @Test
  void a_missing_word_or_text_is_a_mistake_of_ours() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LetterText.of(new Letter("a@example.org", "pl", "sign-in", Map.of())));
    assertThrows(
        IllegalArgumentException.class,
        () -> LetterText.of(new Letter("a@example.org", "pl", "nothing", Map.of())));
  }

  @Test
  void every_text_has_both_languages_with_the_same_holes_and_a_subject() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(TEXTS)) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    for (String name : names) {
      String other =
          name.endsWith("_pl.txt") ? name.replace("_pl", "_en") : name.replace("_en", "_pl");
      assertTrue(names.contains(other), other + " is missing");
      assertEquals(holes(name), holes(other), name);
      assertFalse(Files.readAllLines(TEXTS.resolve(name)).get(0).isBlank(), name);
    }
  }

  private static TreeSet<String> holes(String name) throws IOException {
    TreeSet<String> holes = new TreeSet<>();
    Pattern.compile("\\{(\\w+)}")
        .matcher(Files.readString(TEXTS.resolve(name)))
        .results()
        .forEach(hole -> holes.add(hole.group(1)));
    return holes;
  }

  private static Letter letter(String city, String link) {
    return new Letter("a@example.org", "pl", "sign-in", Map.of("city", city, "link", link));
  }
}
