package pl.ngomap.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as the RFCs say. */
class TotpCodeTest {

  private static final byte[] SECRET = bytes("12345678901234567890");

  /** RFC 6238, appendix B, SHA-1; its codes have eight digits, of which ours are the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void the_vectors_of_the_RFC(long second, String code) {
    assertEquals(code.substring(2), TotpCode.of(SECRET, second / TotpCode.STEP_SECONDS));
  }

  @Test
  void a_clock_may_be_one_step_off_and_no_more() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = now.getEpochSecond() / TotpCode.STEP_SECONDS;
    for (int off = -1; off <= 1; off++) {
      assertEquals(
          step + off, TotpCode.findStep(SECRET, TotpCode.of(SECRET, step + off), now).getAsLong());
    }
    assertTrue(TotpCode.findStep(SECRET, TotpCode.of(SECRET, step - 2), now).isEmpty());
    assertTrue(TotpCode.findStep(SECRET, TotpCode.of(SECRET, step + 2), now).isEmpty());
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void secrets_are_written_in_base32(String text, String written) {
    assertEquals(written, TotpCode.base32(bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
