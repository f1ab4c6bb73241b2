package pl.ngomap.moderation.edit;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pl.ngomap.ActingAs;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** Somebody who edits one organisation over HTTP. */
public final class Pen {

  private final UUID organisation;
  private final Supplier<RequestSpecification> person;

  private Pen(UUID organisation, Supplier<RequestSpecification> person) {
    this.organisation = organisation;
    this.person = person;
  }

  public static Pen ofSteward(UUID organisation) {
    return new Pen(organisation, () -> ActingAs.steward(organisation, Stewardship.OWNER));
  }

  public static Pen of(Role role, UUID organisation) {
    return new Pen(organisation, () -> ActingAs.a(role));
  }

  public ValidatableResponse read() {
    return person.get().get(path("draft")).then();
  }

  public String tag() {
    return read().statusCode(200).extract().header("ETag");
  }

  /** Changes the draft as it is now, and keeps it. */
  public ValidatableResponse write(Consumer<Map<String, Object>> change) {
    Response draft = read().statusCode(200).extract().response();
    Map<String, Object> profile = new HashMap<>(draft.path("profile"));
    change.accept(profile);
    return save(draft.header("ETag"), profile, draft.path("basedOn"));
  }

  public ValidatableResponse save(String tag, Map<String, Object> profile, int basedOn) {
    return person
        .get()
        .header("If-Match", tag)
        .contentType(ContentType.JSON)
        .body(Map.of("profile", profile, "basedOn", basedOn))
        .put(path("draft"))
        .then();
  }

  public ValidatableResponse submit(String reason) {
    return submitAs(tag(), reason);
  }

  public ValidatableResponse submitAs(String tag, String reason) {
    return person
        .get()
        .header("If-Match", tag)
        .contentType(ContentType.JSON)
        .body(reason == null ? Map.of() : Map.of("reason", reason))
        .post(path("draft/submission"))
        .then();
  }

  /** Writes and submits. */
  public ValidatableResponse publish(Consumer<Map<String, Object>> change) {
    write(change).statusCode(200);
    return submit(null);
  }

  public ValidatableResponse send(String method, String where, Object body) {
    RequestSpecification request = person.get();
    if (body != null) {
      request = request.contentType(ContentType.JSON).body(body);
    }
    return request.request(method, path(where)).then();
  }

  private String path(String where) {
    return "/api/v1/organisations/" + organisation + "/" + where;
  }

  /** The places of a profile, to be changed. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> places(Map<String, Object> profile) {
    return (List<Map<String, Object>>) profile.get("places");
  }

  public static void describe(Map<String, Object> profile, String text) {
    profile.put("descriptions", Map.of("pl", text));
  }
}
