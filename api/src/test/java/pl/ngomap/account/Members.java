package pl.ngomap.account;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** Signs people in for tests, with real accounts and sessions. */
@ApplicationScoped
public class Members {

  private final People people;
  private final Sessions sessions;
  private final EntityManager database;

  Members(People people, Sessions sessions, EntityManager database) {
    this.people = people;
    this.sessions = sessions;
    this.database = database;
  }

  /** Somebody who is signed in. */
  public record Member(UUID id, String email, String cookie, String csrf) {

    /** A request of that person, as a page of the map would send it. */
    public RequestSpecification request() {
      return withoutToken().header("X-CSRF-Token", csrf).header("Origin", origin());
    }

    /** A request with the cookie alone. */
    public RequestSpecification withoutToken() {
      return RestAssured.given().header("Cookie", "__Host-ngomap=" + cookie);
    }

    static Member of(SignedIn who) {
      return new Member(who.personId(), who.email(), who.token().word(), who.token().csrf());
    }
  }

  /** Where the pages of the server under test come from. */
  public static String origin() {
    return "http://localhost:" + RestAssured.port;
  }

  /** An e-mail that nobody has yet. */
  public static String newEmail() {
    return "p" + UUID.randomUUID().toString().replace("-", "") + "@example.org";
  }

  /** Somebody new without any organisation. */
  @Transactional
  public Member signIn() {
    return signIn(newEmail());
  }

  @Transactional
  public Member signIn(String email) {
    return begin(email, false);
  }

  /** Somebody new who cares for an organisation. */
  @Transactional
  public Member signInSteward(UUID organisation, Stewardship level) {
    Member member = begin(newEmail(), false);
    people.grant(organisation, member.id, level);
    return member;
  }

  /** Somebody new of the office, who has set everything. */
  @Transactional
  public Member signInStaff(Role role) {
    String email = newEmail();
    change(email, role);
    return begin(email, true);
  }

  /** Makes somebody staff, or no longer. */
  @Transactional
  public void change(String email, Role role) {
    person(email).role = role.word();
  }

  /** Wrong attempts of other tests come from the same address. */
  @Transactional
  public void forgetFailures() {
    database.createNativeQuery("delete from sign_in_failure").executeUpdate();
  }

  private Member begin(String email, boolean bothFactors) {
    return Member.of(
        sessions.begin(
            person(email), new Credentials.Given(bothFactors, bothFactors, "Firefox, Linux")));
  }

  private Person person(String email) {
    return people.ensure(new Email(email), "pl");
  }
}
