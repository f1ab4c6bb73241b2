package pl.ngomap.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.kernel.Role;
import pl.ngomap.mail.Mailbox;

/** Who works for the office, how the first one comes, and that all of it is written down. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class StaffTest {

  @Inject Members members;
  @Inject Mailbox mailbox;
  @Inject SetClock clock;
  @Inject EntityManager database;
  @Inject BecomeFirstAdministrator becoming;

  private Members.Member administrator;

  @BeforeEach
  void begin() {
    forgetStaff();
    administrator = members.signInStaff(Role.ADMINISTRATOR);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Transactional
  void forgetStaff() {
    database.createNativeQuery("update person set role = 'steward'").executeUpdate();
  }

  @Test
  void an_administrator_appoints_and_dismisses() {
    String email = Members.newEmail();
    String id =
        appoint(email, "moderator")
            .then()
            .statusCode(200)
            .body("role", is("moderator"))
            .body("ready", is(false))
            .extract()
            .path("id");
    assertEquals("staff-appointed", mailbox.getLast(email).template());
    administrator.request().delete("/api/v1/staff/" + id).then().statusCode(204);
    administrator.request().delete("/api/v1/staff/" + id).then().statusCode(404);
  }

  @Test
  void a_session_of_a_steward_does_not_grow() {
    Members.Member steward = members.signIn();
    appoint(steward.email(), "administrator").then().statusCode(200);
    steward.withoutToken().get("/api/v1/session").then().body("signedIn", is(false));
    steward.withoutToken().get("/api/v1/staff").then().statusCode(401);
  }

  @Test
  void the_last_administrator_stays() {
    administrator
        .request()
        .delete("/api/v1/staff/" + administrator.id())
        .then()
        .statusCode(409)
        .body("code", is("last-administrator"));
    appoint(administrator.email(), "auditor").then().statusCode(409);
    members.signInStaff(Role.ADMINISTRATOR);
    administrator.request().delete("/api/v1/staff/" + administrator.id()).then().statusCode(204);
  }

  @Test
  void appointing_and_exporting_need_the_credentials_again() {
    clock.advance(Duration.ofMinutes(11));
    appoint(Members.newEmail(), "auditor")
        .then()
        .statusCode(403)
        .body("code", is("confirmation-wanted"));
    administrator.request().delete("/api/v1/staff/" + UUID.randomUUID()).then().statusCode(403);
    administrator
        .withoutToken()
        .get("/api/v1/audit/export")
        .then()
        .statusCode(403)
        .body("code", is("confirmation-wanted"));
    administrator.withoutToken().get("/api/v1/staff").then().statusCode(200);
  }

  @Test
  void the_link_of_the_first_administrator_works_once_and_asks_for_an_e_mail() {
    String link = becoming.createLink().word();
    SignIn.with(Map.of("link", link)).then().statusCode(400).body("parameter", is("email"));
    SignIn.with(Map.of("link", link, "email", Members.newEmail()))
        .then()
        .statusCode(401)
        .body("code", is("wrong-credentials"));
    forgetStaff();
    String other = becoming.createLink().word();
    String email = Members.newEmail();
    SignIn.with(Map.of("link", other, "email", email))
        .then()
        .statusCode(200)
        .body("role", is("administrator"))
        .body("mustSet", is("password"));
    SignIn.with(Map.of("link", other, "email", email)).then().statusCode(401);
  }

  @Test
  void the_link_of_the_first_administrator_lives_for_a_day() {
    forgetStaff();
    String link = becoming.createLink().word();
    clock.advance(Duration.ofHours(24));
    SignIn.with(Map.of("link", link, "email", Members.newEmail())).then().statusCode(401);
  }

  @Test
  void privileged_acts_are_written_down_page_by_page() {
    String email = Members.newEmail();
    String id = appoint(email, "auditor").path("id");
    administrator.request().delete("/api/v1/staff/" + id).then().statusCode(204);
    Response page = administrator.withoutToken().get("/api/v1/audit?limit=1");
    page.then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items[0].act", is("staff.revoked"))
        .body("items[0].subject", is("person:" + id))
        .body("items[0].subjectName", is(email))
        .body("items[0].details.role", is("auditor"))
        .body("items[0].personEmail", is(administrator.email()));
    administrator
        .withoutToken()
        .queryParam("cursor", page.<String>path("next"))
        .get("/api/v1/audit?limit=1")
        .then()
        .body("items[0].act", is("staff.granted"));
    administrator
        .withoutToken()
        .get("/api/v1/audit?cursor=AAAA")
        .then()
        .statusCode(400)
        .body("parameter", is("cursor"));
  }

  @Test
  void auditors_export_a_table_without_formulas() {
    String email = "=cmd@example.org";
    members.change(email, Role.ADMINISTRATOR);
    Members.Member hostile = members.signIn(email);
    write(hostile.id());
    Members.Member auditor = members.signInStaff(Role.AUDITOR);
    auditor
        .withoutToken()
        .get("/api/v1/audit/export")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", containsString("attachment"))
        .body(startsWith("at,role,personEmail,act,subject,details"))
        .body(containsString("audit.exported"))
        .body(containsString(",'" + email + ","))
        .body(not(containsString("," + email)));
  }

  @Transactional
  void write(UUID person) {
    database
        .createNativeQuery(
            "insert into audit_entry (at, person_id, role, act, subject, details) values (now(), :person, 'administrator', 'test', 'test', '{}')")
        .setParameter("person", person)
        .executeUpdate();
  }

  @Test
  void the_log_only_grows() {
    appoint(Members.newEmail(), "auditor").then().statusCode(200);
    for (String sql :
        List.of(
            "update audit_entry set act = 'x'",
            "delete from audit_entry",
            "truncate audit_entry")) {
      Assertions.assertThrows(PersistenceException.class, () -> run(sql), sql);
    }
  }

  @Transactional
  void run(String sql) {
    database.createNativeQuery(sql).executeUpdate();
  }

  private Response appoint(String email, String role) {
    return administrator
        .request()
        .contentType("application/json")
        .body(Map.of("email", email, "role", role))
        .post("/api/v1/staff")
        .thenReturn();
  }
}
