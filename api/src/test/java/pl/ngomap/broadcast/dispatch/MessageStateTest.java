package pl.ngomap.broadcast.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

  @ParameterizedTest
  @EnumSource(MessageState.class)
  void what_is_final_stays(MessageState state) {
    if (state.isFinal()) {
      assertTrue(Arrays.stream(MessageState.values()).noneMatch(state::mayBecome));
    }
    assertFalse(state.mayBecome(state));
    assertEquals(state, MessageState.of(state.word()));
  }

  /** There is no way from any state back to it. */
  @Test
  void there_is_no_circle() {
    for (MessageState start : MessageState.values()) {
      for (MessageState next : MessageState.values()) {
        assertFalse(start.mayBecome(next) && next.mayBecome(start), start + " and " + next);
      }
    }
  }

  @Test
  void a_receipt_makes_the_unknown_known() {
    assertTrue(MessageState.UNKNOWN.mayBecome(MessageState.ACCEPTED));
    assertTrue(MessageState.UNKNOWN.mayBecome(MessageState.DELIVERED));
    assertFalse(MessageState.ACCEPTED.mayBecome(MessageState.UNKNOWN));
    assertEquals("opted-out", MessageState.OPTED_OUT.word());
  }
}
