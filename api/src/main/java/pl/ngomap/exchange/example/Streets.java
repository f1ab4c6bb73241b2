package pl.ngomap.exchange.example;

import java.util.List;

/** Street names that nearly every Polish town has. */
final class Streets {

  private static final List<String> NAMES =
      List.of(
          "ul. Rynkowa",
          "ul. Kościelna",
          "ul. Zamkowa",
          "ul. Szkolna",
          "ul. Ratuszowa",
          "ul. Piekarska",
          "ul. Kupiecka",
          "ul. Ogrodowa",
          "ul. Lipowa",
          "ul. Klonowa",
          "ul. Kasztanowa",
          "ul. Akacjowa",
          "ul. Brzozowa",
          "ul. Jesionowa",
          "ul. Dębowa",
          "ul. Wiązowa",
          "ul. Słoneczna",
          "ul. Wiosenna",
          "ul. Letnia",
          "ul. Jesienna",
          "ul. Zimowa",
          "ul. Tęczowa",
          "ul. Pogodna",
          "ul. Gwiaździsta",
          "ul. Różana",
          "ul. Fiołkowa",
          "ul. Liliowa",
          "ul. Konwaliowa",
          "ul. Makowa",
          "ul. Chabrowa",
          "ul. Wrzosowa",
          "ul. Jaśminowa",
          "ul. Leśna",
          "ul. Sosnowa",
          "ul. Świerkowa",
          "ul. Jałowcowa",
          "ul. Grzybowa",
          "ul. Jagodowa",
          "ul. Malinowa",
          "ul. Poziomkowa",
          "ul. Morska",
          "ul. Bałtycka",
          "ul. Żeglarska",
          "ul. Portowa",
          "ul. Bosmańska",
          "ul. Kotwiczna",
          "ul. Bursztynowa",
          "ul. Rybacka",
          "ul. Sportowa",
          "ul. Olimpijska",
          "ul. Zwycięzców",
          "ul. Biegowa",
          "ul. Parkowa",
          "ul. Spacerowa",
          "ul. Zdrojowa",
          "ul. Spokojna",
          "ul. Polna",
          "ul. Łąkowa",
          "ul. Zbożowa",
          "ul. Młynna",
          "ul. Wiejska",
          "ul. Sadowa",
          "ul. Miodowa",
          "ul. Bociania",
          "ul. Jeziorna",
          "ul. Nadbrzeżna",
          "ul. Trzcinowa",
          "ul. Czapli",
          "ul. Mewia",
          "ul. Wodna",
          "ul. Piaskowa",
          "ul. Wydmowa",
          "ul. Strumykowa",
          "ul. Źródlana",
          "ul. Górna",
          "ul. Dolna",
          "ul. Krótka",
          "ul. Długa",
          "ul. Wąska",
          "ul. Nowa");

  private Streets() {}

  static String get(int index) {
    return NAMES.get(index);
  }

  static String pick(Chance chance) {
    return chance.of(NAMES);
  }
}
