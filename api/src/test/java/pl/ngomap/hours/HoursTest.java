package pl.ngomap.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference does not know or takes otherwise, and the ends of states. */
class HoursTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final Surroundings KOSZALIN =
      new Surroundings(WARSAW, new CountryHolidays("PL"), 54.190278, 16.181667);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WARSAW).toInstant();
  }

  private static String state(String hours, String local) {
    return outlook(hours).stateAt(at(local)).word();
  }

  private static Outlook outlook(String hours) {
    return new Outlook(Hours.of(hours), KOSZALIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "\"po umówieniu\" => 2026-06-02T03:00 => by-appointment",
        "Tu 16:00-19:00 \"po umówieniu\" => 2026-06-02T16:00 => by-appointment",
        "Tu 16:00-19:00 \"po umówieniu\" => 2026-06-02T19:00 => closed",
        "Mo-Fr 10:00-12:00; \"By appointment\" => 2026-06-02T11:59 => open",
        "Mo-Fr 10:00-12:00; \"By appointment\" => 2026-06-02T12:00 => by-appointment",
        "Mo-Fr 10:00-12:00 || \"nach Vereinbarung\" => 2026-06-06T12:00 => by-appointment",
        "Mo-Fr 10:00-12:00; Sa \"за домовленістю\" => 2026-06-06T12:00 => by-appointment",
        "Mo-Fr 10:00-12:00; Sa \"за домовленістю\" => 2026-06-07T12:00 => closed",
        "off \"tylko po umówieniu\" => 2026-06-06T12:00 => by-appointment",
        "Mo-Fr 10:00-12:00 off \"remont\" => 2026-06-02T11:00 => closed",
        "Mo-Fr => 2026-06-02T11:00 => unknown",
        "Mo-Fr => 2026-06-06T11:00 => closed",
        "Mo-Fr open => 2026-06-02T11:00 => open",
        // A night is of the day that it began on.
        "Fr 22:00-02:00; Sa 10:00-14:00 => 2026-06-06T01:59 => open",
        "Fr 22:00-02:00; Sa 10:00-14:00 => 2026-06-06T02:00 => closed",
        "Mo-Su 22:00-02:00; We 10:00-12:00 => 2026-06-04T00:30 => closed",
        "Mo-Su 22:00-02:00; We 10:00-12:00 => 2026-06-03T00:30 => open",
        "Fr 22:00-02:00; Sa off => 2026-06-06T01:00 => closed",
        // The winter break differs by voivodeship; summer and Christmas do not.
        "Mo-Fr 10:00-12:00; SH off => 2026-02-03T11:00 => unknown",
        "Mo-Fr 10:00-12:00; SH off => 2026-02-03T13:00 => closed",
        "Mo-Fr 10:00-12:00; SH off => 2026-07-01T11:00 => closed",
        "Mo-Fr 10:00-12:00; SH off => 2026-06-26T11:00 => open",
        "SH 10:00-12:00 => 2026-06-27T11:00 => open",
        "SH 10:00-12:00 => 2026-09-01T11:00 => closed",
        "SH 10:00-12:00 => 2026-12-23T11:00 => open",
        "SH 10:00-12:00 => 2026-12-22T11:00 => closed",
        "SH 10:00-12:00 => 2025-12-22T11:00 => open",
        "SH 10:00-12:00 => 2026-04-02T11:00 => open",
        "SH 10:00-12:00 => 2026-04-07T11:00 => open",
        "SH 10:00-12:00 => 2026-04-08T11:00 => closed",
        // Christmas Eve is a public holiday since 2025.
        "PH off; Mo-Fr 08:00-16:00 => 2026-12-24T10:00 => open",
        "Mo-Fr 08:00-16:00; PH off => 2026-12-24T10:00 => closed",
        "Mo-Fr 08:00-16:00; PH off => 2024-12-24T10:00 => open",
        "Mo-Fr 08:00-16:00; PH off => 2027-05-27T10:00 => closed",
        "Dec 24-2027 Jan 02 off => 2026-12-30T10:00 => closed",
        "2026 Jan 1-10 Mo 10:00-12:00 => 2026-01-05T11:00 => open",
        "2026 Jan 1-10 Mo 10:00-12:00 => 2026-01-12T11:00 => closed",
        "Feb 29-Mar 02 10:00-12:00 => 2028-02-29T11:00 => open",
        "Feb 20-Feb 29 10:00-12:00 => 2027-02-28T11:00 => open",
        "2026-2030/2 Mo 10:00-12:00 => 2028-01-03T11:00 => open",
        "2026-2030/2 Mo 10:00-12:00 => 2027-01-04T11:00 => closed",
        "dawn-dusk => 2026-06-21T22:00 => open",
        "sunrise-sunset => 2026-12-21T15:50 => closed",
        "Mo-Fr 10:00+ => 2026-06-02T23:59 => unknown",
        "Mo-Fr 10:00-12:00+ => 2026-06-02T11:59 => open",
        "Mo-Fr 10:00-12:00+ => 2026-06-02T12:00 => unknown"
      })
  void says(String hours, String local, String state) {
    assertEquals(state, state(hours, local));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "pon-pt 9-15",
        "hello",
        "Mo-Fr 99:00-15:00",
        "Mo 10:00",
        "Mo-Fr 08:00-12:00/90",
        "Jan 01-31/8 10:00-12:00",
        "\u0000",
        "Mo-Fr 09:00-15:00 PH off",
        "((((((((((",
        "🕐"
      })
  void what_cannot_be_read_is_never_closed(String text) {
    assertFalse(Hours.of(text).isReadable());
    for (LocalDate day = LocalDate.of(2026, 3, 25);
        day.getMonthValue() < 5;
        day = day.plusDays(1)) {
      assertEquals(List.of(State.UNKNOWN), Hours.of(text).on(day, KOSZALIN).states());
    }
    Outlook.Standing standing = outlook(text).at(at("2026-06-02T11:00"));
    assertEquals(new Outlook.Standing(State.UNKNOWN, null, null), standing);
  }

  @Test
  void the_longest_text_takes_no_longer() {
    assertFalse(Hours.of("Mo 10:00-12:00;".repeat(100_000)).isReadable());
    assertTrue(Hours.of("Mo 10:00-12:00;".repeat(60)).isReadable());
  }

  @Test
  void a_state_ends_when_another_begins() {
    assertEquals(
        new Outlook.Standing(State.OPEN, at("2026-06-02T15:00"), at("2026-06-03T09:00")),
        outlook("Mo-Fr 09:00-15:00").at(at("2026-06-02T09:00")));
    assertEquals(
        new Outlook.Standing(State.CLOSED, at("2026-06-08T09:00"), at("2026-06-08T09:00")),
        outlook("Mo-Fr 09:00-15:00; PH off").at(at("2026-06-05T15:00")));
    Outlook always = outlook("24/7");
    assertEquals(State.OPEN, always.at(at("2026-06-02T09:00")).state());
    assertNull(always.at(at("2026-06-02T09:00")).until());
    assertNull(always.at(at("2026-06-02T09:00")).nextOpening());
    assertEquals(
        new Outlook.Standing(State.CLOSED, null, null), outlook("off").at(at("2026-06-02T09:00")));
    assertEquals(
        at("2027-05-03T10:00"),
        outlook("May 03 10:00-12:00").at(at("2026-05-03T12:00")).nextOpening());
    assertEquals(
        at("2026-06-06T02:00"), outlook("Fr 22:00-02:00").at(at("2026-06-05T23:00")).until());
  }

  @Test
  void nights_of_clock_changes_are_shorter_or_longer() {
    List<Span> spring = outlook("Sa 22:00-04:00").spans(LocalDate.of(2026, 3, 28), 2);
    assertEquals(
        List.of(
            new Span(
                State.OPEN,
                Instant.parse("2026-03-28T21:00:00Z"),
                Instant.parse("2026-03-29T02:00:00Z"))),
        spring);
    List<Span> autumn = outlook("Sa 22:00-04:00").spans(LocalDate.of(2026, 10, 24), 2);
    assertEquals(Instant.parse("2026-10-24T20:00:00Z"), autumn.get(0).from());
    assertEquals(Instant.parse("2026-10-25T03:00:00Z"), autumn.get(0).to());
    List<Span> inTheGap = outlook("Su 02:15-05:00").spans(LocalDate.of(2026, 3, 29), 1);
    assertEquals(Instant.parse("2026-03-29T01:00:00Z"), inTheGap.get(0).from());
    assertEquals(List.of(), outlook("Su 02:15-02:45").spans(LocalDate.of(2026, 3, 29), 1));
  }

  @Test
  void spans_and_instants_say_the_same() {
    for (String hours : List.of("Fr 18:00-01:00", "24/7; PH off", "Mo-Fr 10:00-12:00; SH off")) {
      LocalDate first = LocalDate.of(2026, 10, 20);
      List<Span> spans = outlook(hours).spans(first, 20);
      for (int minute = 0; minute < 19 * 1_440; minute += 7) {
        Instant at = first.atStartOfDay(WARSAW).toInstant().plusSeconds(minute * 60L);
        State expected =
            spans.stream()
                .filter(span -> !at.isBefore(span.from()) && at.isBefore(span.to()))
                .map(Span::state)
                .findFirst()
                .orElse(State.CLOSED);
        assertEquals(expected, outlook(hours).stateAt(at), () -> hours + " at " + at);
      }
    }
  }
}
