package pl.ngomap.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts as networks count them: 160/153 septets, 70/67 units, nothing split between two parts. */
class SmsTextTest {

  @ParameterizedTest
  @CsvSource({
    "a, 0, 0, 160", "a, 1, 1, 159", "a, 160, 1, 0", "a, 161, 2, 145", "a, 306, 2, 0",
        "a, 307, 3, 152",
    "a, 360, 3, 99", "ą, 70, 1, 0", "ą, 71, 2, 63", "ą, 134, 2, 0", "ą, 135, 3, 66",
        "ą, 228, 4, 40",
    "€, 80, 1, 0", "€, 81, 2, 143", "😀, 35, 1, 0", "😀, 36, 2, 61"
  })
  void parts(String character, int count, int parts, int left) {
    SmsText text = SmsText.of(character.repeat(count));
    assertEquals(parts, text.parts());
    assertEquals(left, text.left());
  }

  @Test
  void an_escaped_character_is_not_split_between_parts() {
    SmsText text = SmsText.of("a".repeat(152) + "€" + "a".repeat(152));
    assertEquals(306, text.units());
    assertEquals(3, text.parts(), "152 and a gap, the euro and 151, and one more");
  }

  @Test
  void a_surrogate_pair_is_not_split_between_parts() {
    SmsText text = SmsText.of("ą".repeat(66) + "😀" + "ą".repeat(66));
    assertEquals(134, text.units());
    assertEquals(3, text.parts());
  }

  @Test
  void one_letter_makes_the_whole_message_costly() {
    SmsText text = SmsText.of("Zażółć gęślą jaźń, ż");
    assertEquals(SmsCoding.UCS2, text.coding());
    assertEquals(List.of("ż", "ó", "ł", "ć", "ę", "ś", "ą", "ź", "ń"), text.costly());
    assertEquals(
        SmsCoding.GSM7, SmsText.of("ó is not, but ò and ü are".replace("ó", "o")).coding());
    assertEquals(SmsCoding.UCS2, SmsText.of("ó").coding(), "only the grave is in the alphabet");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Zażółć gęślą jaźń|Zazolc gesla jazn",
        "Łódź, Đorđe|Lodz, Dorde",
        "„cytat” – i ‘drugi’…|\"cytat\" - i 'drugi'...",
        "zostaje ü ñ é à €|zostaje ü ñ é à €",
        "допомога 😀|???????? ?",
        "ﬁ ½|fi ?"
      },
      delimiter = '|')
  void plain_letters_say_the_same(String text, String plain) {
    assertEquals(plain, PlainLetters.of(text));
    assertEquals(SmsCoding.GSM7, SmsText.of(PlainLetters.of(text)).coding());
  }

  @Test
  void decomposed_letters_are_the_same_letters() {
    assertEquals("zolc", PlainLetters.of("z\u0307o\u0301łc\u0301"));
  }
}
