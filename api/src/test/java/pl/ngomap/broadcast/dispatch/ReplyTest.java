package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

  @ParameterizedTest
  @CsvSource({
    "STOP, STOP,",
    "' stop. ', STOP,",
    "Stop proszę, STOP,",
    "REZYGNUJĘ, STOP,",
    "Nie pisz do mnie, STOP,",
    "nie chcę, STOP,",
    "koniec!, STOP,",
    "wypisz mnie, STOP,",
    "START, START,",
    "Wznów, START,",
    "TAK, ANSWER, tak",
    "tak mozemy pomoc, ANSWER, tak",
    "Nie, ANSWER, nie",
    "nie mozemy, ANSWER, nie",
    "12, ANSWER, 12",
    "'12 osób', ANSWER, 12",
    "OK, CONFIRMATION,",
    "ok., CONFIRMATION,",
    "Dziękujemy za informację, FREE,",
    "'', FREE,",
    "stopniowo wracamy, FREE,",
    "1234567, FREE,",
    "💬, FREE,",
    "nonstop, FREE,"
  })
  void by_the_first_word(String text, Reply.Kind kind, String answer) {
    assertEquals(new Reply(kind, answer), Reply.of(text));
  }
}
