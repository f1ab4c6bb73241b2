package pl.ngomap.moderation.proposal;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import pl.ngomap.ActingAs;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** Somebody in front of the queue, over HTTP. */
final class Desk {

  private static final String PATH = "/api/v1/proposals";

  private final Supplier<RequestSpecification> person;

  private Desk(Supplier<RequestSpecification> person) {
    this.person = person;
  }

  static Desk of(Role role) {
    return new Desk(() -> ActingAs.a(role));
  }

  static Desk of(UUID person, Role role) {
    return new Desk(() -> ActingAs.somebody(person, role));
  }

  static Desk ofSteward(UUID organisation) {
    return new Desk(() -> ActingAs.steward(organisation, Stewardship.OWNER));
  }

  ValidatableResponse list(String query) {
    return person.get().get(PATH + query).then();
  }

  ValidatableResponse read(String id) {
    return person.get().get(PATH + "/" + id).then();
  }

  ValidatableResponse lock(String id) {
    return person.get().put(PATH + "/" + id + "/lock").then();
  }

  ValidatableResponse unlock(String id) {
    return person.get().delete(PATH + "/" + id + "/lock").then();
  }

  ValidatableResponse decide(String id, Map<String, ?> decision) {
    return post("/" + id + "/decision", decision);
  }

  ValidatableResponse decideMany(Map<String, ?> decision) {
    return post("/decisions", decision);
  }

  ValidatableResponse approve(String id, int revision) {
    return decide(id, Map.of("decision", "approve", "revision", revision));
  }

  private ValidatableResponse post(String where, Map<String, ?> body) {
    return person.get().contentType(ContentType.JSON).body(body).post(PATH + where).then();
  }

  /** Without an account. */
  static ValidatableResponse propose(Map<String, ?> body) {
    return RestAssured.given().contentType(ContentType.JSON).body(body).post(PATH).then();
  }
}
