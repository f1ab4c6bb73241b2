package pl.ngomap.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.World;

/** One organisation to take along. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class CardTest {

  private static final String PATH = "/api/v1/organisations/klub-zaglarski/";

  @Inject PublishOrganisations organisations;
  @Inject World world;

  @BeforeEach
  void settle() {
    world.clear();
    OrganisationDraft draft =
        new OrganisationDraft(
            List.of(new SourceName("test", "club")),
            "Klub Żaglarski",
            List.of(),
            null,
            OrganisationDraft.Numbers.UNKNOWN,
            null,
            List.of("17"),
            Map.of("pl", "Żagle; pływanie, \"wiatr\"\ni fale."),
            new OrganisationDraft.Contacts(
                "https://example.org", "biuro@example.org", "+48 94 300 00 00"),
            List.of(
                PlaceDraft.seat(
                    new PlaceDraft.Address("Morska", "1;2", "75-001", "Koszalin", "PL"),
                    new Position(54.19, 16.18),
                    "exact")),
            List.of(),
            List.of());
    organisations.publish(
        new PublishOrganisations.Origin("test", "fixture"), List.of(draft), done -> {});
  }

  @Test
  void a_card_says_who_and_where() {
    VCard card =
        Ezvcard.parse(given().get(PATH + "card.vcf").then().statusCode(200).extract().asString())
            .first();
    assertEquals(VCardVersion.V4_0, card.getVersion());
    assertEquals("Klub Żaglarski", card.getFormattedName().getValue());
    assertEquals("Żagle; pływanie, \"wiatr\"\ni fale.", card.getNotes().get(0).getValue());
    assertEquals("Morska 1;2", card.getAddresses().get(0).getStreetAddress());
    assertEquals(54.19, card.getGeo().getLatitude());
    assertEquals(16.18, card.getGeo().getLongitude());
    assertEquals("+48943000000", card.getTelephoneNumbers().get(0).getUri().getNumber());
  }

  @Test
  void waypoints_have_its_places() {
    XmlPath gpx = given().get(PATH + "places.gpx").then().statusCode(200).extract().xmlPath();
    assertEquals("54.19", gpx.getString("gpx.wpt.@lat"));
    assertEquals("Klub Żaglarski", gpx.getString("gpx.wpt.name"));
  }

  @Test
  void a_code_leads_to_its_page() throws Exception {
    byte[] png =
        given().get(PATH + "code.png?size=400").then().statusCode(200).extract().asByteArray();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    String text =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
            .getText();
    assertEquals(true, text.endsWith("/o/klub-zaglarski"), text);
    XmlPath svg = given().get(PATH + "code.svg").then().statusCode(200).extract().xmlPath();
    String side = svg.getString("svg.@viewBox").split(" ")[2];
    assertEquals(0, image.getWidth() % Integer.parseInt(side), "the same modules");
  }

  @Test
  void unknown_ones_are_not_found() {
    for (String file : List.of("card.vcf", "places.gpx", "code.svg", "code.png")) {
      given().get("/api/v1/organisations/nobody/" + file).then().statusCode(404);
    }
    given().get(PATH + "code.png?size=5000").then().statusCode(400);
  }
}
