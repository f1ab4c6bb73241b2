package pl.ngomap.logo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.organisation.Residents;

/** What may become a logo, and what comes out of it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LogoTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Inject Residents residents;

  private UUID organisation;

  @BeforeEach
  void settle() {
    residents.clear();
    organisation = residents.settle("Turtles", "biuro@turtles.example");
  }

  @Test
  void a_steward_gives_a_logo_and_everybody_sees_it_in_three_sizes() {
    String version = put(Images.png(400, 200)).statusCode(200).extract().path("version");
    for (int size : List.of(64, 160, 320)) {
      BufferedImage square = Images.read(get("?size=" + size).asByteArray());
      assertEquals(List.of(size, size), List.of(square.getWidth(), square.getHeight()));
      assertEquals(
          0, square.getRGB(size / 2, 1) >>> 24, "what is not square stands in a clear one");
      assertEquals(Color.RED.getRGB(), square.getRGB(2, size / 2));
      assertEquals(Color.BLUE.getRGB(), square.getRGB(size - 3, size / 2));
    }
    assertEquals(160, Images.read(get("").asByteArray()).getWidth());
    profile().body("logo", is(version)).body("revision", is(2));
  }

  @Test
  void a_version_may_be_kept_for_ever_and_others_are_asked_for_again() {
    String version = put(Images.png(100, 100)).extract().path("version");
    Response named = get("?size=64&version=" + version);
    named
        .then()
        .statusCode(200)
        .contentType("image/png")
        .header("Cache-Control", containsString("immutable"))
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("X-Content-Type-Options", "nosniff");
    get("?size=64&version=" + "0".repeat(64)).then().header("Cache-Control", "public, no-cache");
    get("?size=64").then().header("Cache-Control", "public, no-cache");
    RestAssured.given()
        .header("If-None-Match", named.header("ETag"))
        .get(path() + "?size=64")
        .then()
        .statusCode(304);
    put(Images.jpeg(100, 100));
    RestAssured.given()
        .header("If-None-Match", named.header("ETag"))
        .get(path() + "?size=64")
        .then()
        .statusCode(200)
        .header("ETag", not(named.header("ETag")));
  }

  @Test
  void the_profile_changes_its_version_with_the_logo_but_was_not_edited() {
    Response before = RestAssured.get(profilePath());
    put(Images.png(64, 64)).statusCode(200);
    profile()
        .header("ETag", not(before.header("ETag")))
        .body("editedAt", is((String) before.path("editedAt")));
    put(Images.png(64, 64)).statusCode(200);
    profile().body("revision", is(2));
  }

  @Test
  void a_source_goes_on_telling_what_only_its_logo_was_added_to() {
    put(Images.png(64, 64)).statusCode(200);
    residents.settle("Turtles", "nowe@turtles.example");
    profile().body("contacts.email", is("nowe@turtles.example")).body("revision", is(3));
  }

  @Test
  void a_logo_can_be_taken_away() {
    put(Images.png(64, 64));
    steward().delete(path()).then().statusCode(204);
    get("").then().statusCode(404).body("code", is("no-logo"));
    profile().body("logo", nullValue());
    assertEquals(List.of(), residents.ask("select organisation_id from logo_picture"));
    steward().delete(path()).then().statusCode(204);
  }

  @Test
  void only_stewards_change_it_and_it_is_written_down() {
    byte[] logo = Images.png(64, 64);
    RestAssured.given().body(logo).put(path()).then().statusCode(401);
    for (Role role : List.of(Role.STEWARD, Role.MODERATOR, Role.AUDITOR)) {
      ActingAs.a(role)
          .body(logo)
          .put(path())
          .then()
          .statusCode(403)
          .body("code", is("not-a-steward"));
      ActingAs.a(role).delete(path()).then().statusCode(403);
    }
    ActingAs.steward(UUID.randomUUID(), Stewardship.OWNER)
        .body(logo)
        .put(path())
        .then()
        .statusCode(403);
    put(logo).statusCode(200);
    assertEquals(
        List.of("logo.changed"),
        residents.ask(
            "select act from audit_entry where subject = 'organisation:" + organisation + "'"));
  }

  @Test
  void an_organisation_that_is_no_more_has_no_logo() {
    ActingAs.a(Role.ADMINISTRATOR)
        .body(Images.png(64, 64))
        .put("/api/v1/organisations/" + UUID.randomUUID() + "/logo")
        .then()
        .statusCode(404);
    get("").then().statusCode(404);
    RestAssured.get("/api/v1/organisations/nonsense/logo").then().statusCode(404);
  }

  @Test
  void a_photograph_is_turned_upright_and_forgets_where_it_was_taken() {
    byte[] photograph = Images.jpegWithExif(200, 100, 6, "GPS 54.190278 16.181667");
    put(photograph).statusCode(200);
    for (int size : List.of(64, 160, 320)) {
      byte[] picture = get("?size=" + size).asByteArray();
      String words = new String(picture, StandardCharsets.ISO_8859_1);
      assertFalse(words.contains("GPS") || words.contains("Exif") || words.contains("54.19"));
      BufferedImage upright = Images.read(picture);
      assertEquals(0, upright.getRGB(2, size / 2) >>> 24, "it is higher than wide");
      assertEquals(0xF0, new Color(upright.getRGB(size / 2, 4)).getRed() & 0xF0, "red is on top");
      assertEquals(
          0xF0, new Color(upright.getRGB(size / 2, size - 5)).getBlue() & 0xF0, "blue is below");
    }
  }

  @Test
  void a_polyglot_comes_out_clean() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
    for (byte[] file :
        List.of(
            Images.join(Images.png(100, 100), page),
            Images.join(Images.jpeg(100, 100), page),
            Images.pngWith("tEXt", page),
            Images.jpegWithExif(100, 100, 1, new String(page, StandardCharsets.US_ASCII)))) {
      put(file).statusCode(200);
      String out = new String(get("?size=320").asByteArray(), StandardCharsets.ISO_8859_1);
      assertFalse(out.contains("script") || out.contains("html") || out.contains("tEXt"));
    }
  }

  @Test
  void bombs_are_refused_by_their_headers_or_never_unfolded() {
    put(Images.pngThatClaims(60_000, 60_000))
        .statusCode(400)
        .body("parameter", is("body"))
        .body("detail", containsString("60000 × 60000"))
        .body("expected", containsString("6000 × 6000"));
    put(Images.pngThatClaims(6001, 64)).statusCode(400);
    put(Images.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE)).statusCode(400);
    put(Images.pngThatClaims(-1, 100)).statusCode(400);
    put(Images.pngThatClaims(6000, 6000)).statusCode(400).body("detail", containsString("damaged"));
    put(Images.pngWith("zTXt", Images.textBomb())).statusCode(200);
  }

  @Test
  void large_images_are_thinned_out_and_small_ones_refused() {
    put(Images.png(6000, 6000)).statusCode(200);
    put(Images.png(63, 200)).statusCode(400).body("detail", containsString("63 × 200"));
  }

  @Test
  void what_is_no_still_image_is_refused_with_a_reason() {
    for (String text :
        List.of("", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "GIF89a", "RIFF")) {
      put(text.getBytes(StandardCharsets.US_ASCII))
          .statusCode(400)
          .body("detail", containsString("neither PNG nor JPEG"));
    }
    steward()
        .contentType("image/svg+xml")
        .body("<svg/>".getBytes(StandardCharsets.US_ASCII))
        .put(path())
        .then()
        .statusCode(400)
        .body("detail", containsString("SVG"));
    put(Images.pngWith("acTL", new byte[8]))
        .statusCode(400)
        .body("detail", containsString("moves"));
    byte[] half = Images.png(100, 100);
    put(Arrays.copyOf(half, half.length / 2)).statusCode(400);
    put(Arrays.copyOf(Images.jpeg(100, 100), 30)).statusCode(400);
  }

  @Test
  void a_file_of_more_than_five_megabytes_is_too_large_and_words_of_more_than_one() {
    byte[] comment = new byte[4 * MEGABYTE];
    put(Images.pngWith("tEXt", comment)).statusCode(200);
    put(new byte[5 * MEGABYTE + 1]).statusCode(413).body("detail", containsString("5 MB"));
    ActingAs.a(Role.STEWARD)
        .contentType("application/json")
        .body(new byte[MEGABYTE + 1])
        .post("/api/v1/claims")
        .then()
        .statusCode(413)
        .body("code", equalTo("body-too-large"));
  }

  @Test
  void sizes_that_are_not_made_are_refused() {
    put(Images.png(64, 64));
    get("?size=100").then().statusCode(400).body("parameter", is("size"));
  }

  private ValidatableResponse put(byte[] file) {
    return steward().contentType("image/png").body(file).put(path()).then();
  }

  private RequestSpecification steward() {
    return ActingAs.steward(organisation, Stewardship.EDITOR);
  }

  private Response get(String query) {
    return RestAssured.get(path() + query);
  }

  private ValidatableResponse profile() {
    return RestAssured.get(profilePath()).then().statusCode(200);
  }

  private String profilePath() {
    return "/api/v1/organisations/" + organisation;
  }

  private String path() {
    return profilePath() + "/logo";
  }
}
