package pl.ngomap.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

  private final Cursor cursor = new Cursor("nearby 54 16", List.of("Żółw, a-b", "12.5", ""));

  @Test
  void what_was_encoded_is_read_again() {
    assertEquals(Optional.of(cursor), Cursor.decode(cursor.encode(), "nearby 54 16", 3));
  }

  @Test
  void another_question_is_not_continued() {
    assertTrue(Cursor.decode(cursor.encode(), "nearby 54 17", 3).isEmpty());
  }

  @Test
  void damaged_words_are_no_cursors() {
    for (String word :
        List.of("!", "%%%", "YQ", cursor.encode().substring(0, 8), "a".repeat(9999))) {
      assertTrue(Cursor.decode(word, "nearby 54 16", 3).isEmpty(), word);
    }
    assertTrue(Cursor.decode(cursor.encode(), "nearby 54 16", 2).isEmpty());
  }
}
