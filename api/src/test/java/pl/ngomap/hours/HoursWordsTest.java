package pl.ngomap.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "Mo-Fr 09:00-15:00; PH off => pl => pon.–pt. 9:00–15:00; w święta nieczynne",
        "Mo-Fr 09:00-15:00; PH off => en => Mon–Fri 9:00–15:00; on public holidays closed",
        "Mo-Fr 09:00-15:00; PH off => uk => пн–пт 9:00–15:00; у святкові дні зачинено",
        "Mo-Fr 09:00-15:00; PH off => de => Mo–Fr 9:00–15:00; an Feiertagen geschlossen",
        "Mo-Fr 09:00-15:00; \"po umówieniu\" => pl => pon.–pt. 9:00–15:00; poza tym po umówieniu",
        "Sa \"po umówieniu: tel. 94 123\" => de => Sa nach Vereinbarung „po umówieniu: tel. 94 123”",
        "24/7 => pl => całą dobę",
        "24/7 => uk => цілодобово",
        "Jun-Aug Mo,We 09:00-12:00,13:00-14:30 => pl => czerwiec–sierpień pon., śr. 9:00–12:00, 13:00–14:30",
        "We[1] 17:00-19:00 => de => Mi (1. im Monat) 17:00–19:00",
        "We[-1] 17:00-19:00 => pl => śr. (ostatni raz w miesiącu) 17:00–19:00",
        "2026 Dec 24-2027 Jan 02 off => pl => 24 grudnia 2026 – 2 stycznia 2027 nieczynne",
        "Dec 24 10:00-12:00 => de => 24. Dezember 10:00–12:00",
        "Fr 22:00-02:00 => pl => pt. 22:00–2:00",
        "Mo 00:00-24:00 => pl => pon. 0:00–24:00",
        "Mo 10:00+ => pl => pon. od 10:00",
        "Mo-Fr => pl => pon.–pt. (godzin nie podano)",
        "Mo-Fr 10:00-12:00 \"dla członków\" => pl => pon.–pt. 10:00–12:00 „dla członków”",
        "Mo 08:00-12:00, We 14:00-18:00 => en => Mon 8:00–12:00, Wed 14:00–18:00",
        "sunrise-(sunset-00:30) => pl => wschód słońca–zachód słońca −0:30",
        "week 1-53/2 Mo 10:00-12:00 => pl => tygodnie 1–53 (co 2. tydzień) pon. 10:00–12:00",
        "2027+ SH off => en => from 2027 in school holidays closed",
        "off => pl => nieczynne"
      })
  void says(String hours, String language, String words) {
    String expected = language.equals("de") ? words.replace('”', '“') : words;
    assertEquals(expected, HoursWords.of(Hours.of(hours)).get(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pon-pt 9-15", "", "PH -1 day 10:00-12:00", "easter -2 days off"})
  void leaves_the_rest_as_it_was_given(String hours) {
    assertEquals(Map.of(), HoursWords.of(Hours.of(hours)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mo-Fr 09:00-15:00"})
  void in_four_languages(String hours) {
    assertEquals(
        List.of("pl", "en", "uk", "de"), List.copyOf(HoursWords.of(Hours.of(hours)).keySet()));
  }
}
