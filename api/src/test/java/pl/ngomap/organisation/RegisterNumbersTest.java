package pl.ngomap.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real numbers: the City of Koszalin (bip.koszalin.pl) and bodies whose pages print theirs. */
class RegisterNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "6691011103, 6691011103",
    "669-101-11-03, 6691011103",
    "PL 669 101 11 03, 6691011103",
    "9721237317, 9721237317"
  })
  void real_NIPs_pass(String written, String value) {
    assertEquals(value, Nip.parse(written).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6691011104",
        "6691011013",
        "669101110",
        "66910111030",
        "0000000000",
        "abc",
        "",
        "１２３４５６７８９０"
      })
  void false_NIPs_are_refused(String written) {
    assertThrows(IllegalArgumentException.class, () -> Nip.parse(written));
  }

  /** 1 0 0 0 0 0 0 1 6 weighted: 6 + 6 + 42 = 54, 54 mod 11 = 10. */
  @Test
  void a_NIP_whose_remainder_is_ten_is_never_valid() {
    for (int last = 0; last <= 9; last++) {
      String number = "100000016" + last;
      assertThrows(IllegalArgumentException.class, () -> new Nip(number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "000590651, 000590651",
    "302046830, 302046830",
    "012100784, 012100784",
    "30204683000000, 302046830"
  })
  void real_REGONs_pass_and_the_padding_of_the_court_register_is_cut(String written, String value) {
    assertEquals(value, Regon.parse(written).value());
  }

  @Test
  void a_REGON_of_fourteen_digits_needs_both_check_digits() {
    assertEquals("00059065100018", withCheckDigit("0005906510001"));
    assertEquals("00059065100018", Regon.parse("00059065100018").value());
    assertThrows(IllegalArgumentException.class, () -> new Regon("00059065100019"));
    assertThrows(IllegalArgumentException.class, () -> new Regon(withCheckDigit("0005906520001")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000590652", "590651", "000000000", "0005906510", "30204683000001", "x"})
  void false_REGONs_are_refused(String written) {
    assertThrows(IllegalArgumentException.class, () -> Regon.parse(written));
  }

  @ParameterizedTest
  @CsvSource({"0000274950, 0000274950", "274950, 0000274950", "0000 304 626, 0000304626"})
  void a_KRS_number_gets_its_leading_zeros_back(String written, String value) {
    assertEquals(value, Krs.parse(written).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00002749500", "27495O", "-274950x"})
  void false_KRS_numbers_are_refused(String written) {
    assertThrows(IllegalArgumentException.class, () -> Krs.parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "00, country",
    "32, voivodeship",
    "3261, county",
    "3261011, commune",
    "326101_1, commune"
  })
  void a_TERYT_code_tells_its_level(String written, String level) {
    assertEquals(level, Teryt.parse(written).level());
  }

  /** Weights 2 4 8 5 0 9 7 3 6 1 2 4 8, written out for itself. */
  private static String withCheckDigit(String thirteen) {
    int[] weights = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += weights[i] * Character.digit(thirteen.charAt(i), 10);
    }
    return thirteen + sum % 11 % 10;
  }
}
