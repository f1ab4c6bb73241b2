package pl.ngomap.exchange.example;

import java.util.List;

/** Proper names of an adjective and a noun: Zielona Latarnia, Otwarty Krąg. */
final class ProperName {

  private static final List<String> STEMS =
      List.of(
          "Zielon",
          "Otwart",
          "Jasn",
          "Bursztynow",
          "Błękitn",
          "Złot",
          "Wspóln",
          "Dobr",
          "Now",
          "Kolorow",
          "Słoneczn",
          "Ciepł",
          "Biał",
          "Wesoł",
          "Pogodn",
          "Spokojn",
          "Odważn",
          "Ciekaw",
          "Pomocn",
          "Serdeczn",
          "Srebrn",
          "Poziomkow",
          "Lipow",
          "Brzozow",
          "Wiosenn",
          "Letni");

  private static final List<String> MASCULINE =
      List.of(
          "Most",
          "Dom",
          "Krąg",
          "Promyk",
          "Ogród",
          "Brzeg",
          "Port",
          "Kompas",
          "Parasol",
          "Latawiec",
          "Wiatr",
          "Horyzont",
          "Szlak",
          "Warsztat",
          "Klucz",
          "Zakątek",
          "Poranek");

  private static final List<String> FEMININE =
      List.of(
          "Latarnia",
          "Przystań",
          "Dłoń",
          "Łąka",
          "Wyspa",
          "Fala",
          "Iskra",
          "Ścieżka",
          "Mewa",
          "Brama",
          "Pracownia",
          "Sowa",
          "Gwiazda",
          "Polana",
          "Kotwica",
          "Aleja",
          "Paleta");

  private static final List<String> NEUTER =
      List.of(
          "Drzewo",
          "Okno",
          "Słońce",
          "Gniazdo",
          "Źródło",
          "Światło",
          "Skrzydło",
          "Jutro",
          "Ziarno",
          "Serce",
          "Podwórko",
          "Piórko");

  private ProperName() {}

  static String pick(Chance chance) {
    String stem = chance.of(STEMS);
    boolean soft = stem.endsWith("i");
    return switch (chance.below(3)) {
      case 0 -> stem + (soft ? " " : "y ") + chance.of(MASCULINE);
      case 1 -> stem + "a " + chance.of(FEMININE);
      default -> stem + "e " + chance.of(NEUTER);
    };
  }
}
