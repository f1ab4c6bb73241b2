package pl.ngomap.listing;

import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.Nip;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.Regon;

/** An organisation of which everything is known. */
final class Turtles {

  static final String SLUG = "zolw-i-przyjaciele";

  private Turtles() {}

  static Ngo ngo() {
    PlaceDraft.Address office =
        new PlaceDraft.Address("ul. Dworcowa", "2a", "75-201", "Koszalin", "PL");
    return Ngo.named("Żółw i Przyjaciele")
        .also("Turtle & Friends")
        .form("foundation")
        .publicBenefit(true)
        .spheres("17", "1")
        .numbers(
            new OrganisationDraft.Numbers(
                new Krs("0000274950"),
                Nip.parse("5260250995"),
                Regon.parse("010778878"),
                "ewidencja",
                "7/2001",
                new Krs("0000019723"),
                "Dla żółwi"))
        .described("pl", "Opis")
        .described("en", "Description")
        .contacts("https://zolw.example", "biuro@zolw.example", "+48 94 342 00 00")
        .sources("https://bip.example/1")
        .place(
            new PlaceDraft(
                "seat",
                "Biuro",
                office,
                STATION,
                "street",
                null,
                "Mo-Fr 10:00-17:00",
                "limited",
                "Second floor"))
        .doubted(TOWN_HALL)
        .unlocated()
        .worksIn("3261011")
        .worksIn(shape(square(54, 16, 54.5, 16.5)))
        .worksAround(LIGHTHOUSE, 2_500);
  }
}
