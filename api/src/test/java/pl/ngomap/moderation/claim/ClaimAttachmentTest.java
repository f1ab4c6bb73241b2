package pl.ngomap.moderation.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.kernel.Role;
import pl.ngomap.organisation.Residents;

/** Proofs come from claimants, go to the staff only, and never open in a page of ours. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ClaimAttachmentTest {

  private static final byte[] PDF = "%PDF-1.7\n<script>".getBytes(StandardCharsets.US_ASCII);

  @Inject Residents residents;
  @Inject Claimants people;
  @Inject ClaimAttachments attachments;
  @Inject SetClock clock;

  private UUID claimant;
  private String path;
  private String id;

  @BeforeEach
  void claim() {
    residents.clear();
    UUID organisation = residents.settle("Turtles", null);
    claimant = people.person("new@people.example");
    id =
        claimant()
            .contentType("application/json")
            .body(
                Map.of("organisation", organisation.toString(), "way", "approval", "message", "x"))
            .post("/api/v1/claims")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    path = "/api/v1/claims/" + id + "/attachment";
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void the_staff_get_it_as_a_file_that_no_browser_runs() {
    put(claimant(), PDF).statusCode(204);
    byte[] got =
        ActingAs.a(Role.MODERATOR)
            .get(path)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", is("attachment; filename=\"claim-" + id + ".pdf\""))
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("X-Content-Type-Options", "nosniff")
            .header("Cache-Control", "no-store")
            .extract()
            .asByteArray();
    assertArrayEquals(PDF, got);
    ActingAs.a(Role.AUDITOR).get(path).then().statusCode(200);
    assertEquals(
        List.of("claim.attachment-read", "claim.attachment-read"),
        residents.ask("select act from audit_entry where subject = 'claim:" + id + "'"));
    claimant()
        .get("/api/v1/claims/" + id)
        .then()
        .body("attachment.mediaType", is("application/pdf"))
        .body("attachment.bytes", is(PDF.length));
  }

  @Test
  void others_neither_read_nor_write_it() {
    put(claimant(), PDF).statusCode(204);
    claimant().get(path).then().statusCode(403);
    RestAssured.get(path).then().statusCode(401);
    put(RestAssured.given(), PDF).statusCode(401);
    put(ActingAs.somebody(people.person("other@people.example"), Role.STEWARD), PDF)
        .statusCode(404);
    put(ActingAs.a(Role.MODERATOR), PDF).statusCode(404);
  }

  @Test
  void what_it_is_is_told_by_its_content_and_not_by_its_name() {
    for (String text : List.of("", "<html>", "MZ", " %PDF-", "<svg xmlns='x'/>", "PK\3\4")) {
      put(claimant(), text.getBytes(StandardCharsets.US_ASCII))
          .statusCode(400)
          .body("expected", is("A PDF, PNG or JPEG file of at most 5 MB."));
    }
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
    put(claimant(), jpeg).statusCode(204);
    ActingAs.a(Role.MODERATOR).get(path).then().statusCode(200).contentType("image/jpeg");
    put(claimant(), new byte[5 * 1024 * 1024 + 1]).statusCode(413);
  }

  @Test
  void it_is_forgotten_thirty_days_after_the_decision() {
    put(claimant(), PDF).statusCode(204);
    clock.advance(Duration.ofDays(40));
    attachments.forgetOld();
    ActingAs.a(Role.MODERATOR).get(path).then().statusCode(200);
    ActingAs.a(Role.MODERATOR)
        .contentType("application/json")
        .body(Map.of("decision", "reject", "reason", "No."))
        .post("/api/v1/claims/" + id + "/decision")
        .then()
        .statusCode(200);
    put(claimant(), PDF).statusCode(409);
    clock.advance(Duration.ofDays(31));
    attachments.forgetOld();
    ActingAs.a(Role.MODERATOR).get(path).then().statusCode(404);
    claimant().get("/api/v1/claims/" + id).then().body("attachment", nullValue());
  }

  private ValidatableResponse put(RequestSpecification who, byte[] file) {
    return who.contentType("application/pdf").body(file).put(path).then();
  }

  private RequestSpecification claimant() {
    return ActingAs.somebody(claimant, Role.STEWARD);
  }
}
