package pl.ngomap.account;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Mailbox;
import pl.ngomap.organisation.World;

/** Owners decide who cares for their organisation, and nobody else's. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class StewardsTest {

  private static final UUID OURS = new UUID(8, 1);
  private static final UUID THEIRS = new UUID(8, 2);

  @Inject Members members;
  @Inject Mailbox mailbox;
  @Inject World world;

  private Members.Member owner;

  @BeforeEach
  void settle() {
    world.clear();
    world.settle(List.of(inhabitant(OURS, "Nasza"), inhabitant(THEIRS, "Cudza")));
    owner = members.signInSteward(OURS, Stewardship.OWNER);
  }

  @Test
  void an_owner_invites_somebody_who_then_has_the_right() {
    String email = Members.newEmail();
    invite(owner, OURS, email, "editor").then().statusCode(202);
    assertEquals("steward-invited", mailbox.getLast(email).template());
    assertEquals("Nasza", mailbox.getLast(email).words().get("organisation"));
    members
        .signIn(email)
        .withoutToken()
        .get(path(OURS))
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].level", is("owner"))
        .body("items.email", hasItem(email));
  }

  @Test
  void an_editor_invites_nobody() {
    Members.Member editor = members.signInSteward(OURS, Stewardship.EDITOR);
    invite(editor, OURS, Members.newEmail(), "editor").then().statusCode(403);
    invite(editor, OURS, editor.email(), "owner").then().statusCode(403);
    editor.request().delete(path(OURS) + "/" + owner.id()).then().statusCode(403);
  }

  @Test
  void of_others_and_of_nobody_an_owner_learns_nothing() {
    for (UUID foreign : List.of(THEIRS, UUID.randomUUID())) {
      owner.withoutToken().get(path(foreign)).then().statusCode(403);
      invite(owner, foreign, Members.newEmail(), "editor").then().statusCode(403);
      owner.request().delete(path(foreign) + "/" + owner.id()).then().statusCode(403);
    }
    RestAssured.get(path(OURS)).then().statusCode(401);
    owner.withoutToken().get("/api/v1/organisations/nonsense/stewards").then().statusCode(404);
  }

  @Test
  void staff_see_them_and_administrators_invite() {
    members.signInStaff(Role.AUDITOR).withoutToken().get(path(OURS)).then().statusCode(200);
    Members.Member moderator = members.signInStaff(Role.MODERATOR);
    invite(moderator, OURS, Members.newEmail(), "owner").then().statusCode(403);
    Members.Member administrator = members.signInStaff(Role.ADMINISTRATOR);
    invite(administrator, OURS, Members.newEmail(), "owner").then().statusCode(202);
    invite(administrator, UUID.randomUUID(), Members.newEmail(), "owner").then().statusCode(404);
  }

  @Test
  void anybody_may_leave_but_the_last_owner() {
    Members.Member editor = members.signInSteward(OURS, Stewardship.EDITOR);
    editor.request().delete(path(OURS) + "/" + editor.id()).then().statusCode(204);
    owner
        .request()
        .delete(path(OURS) + "/" + owner.id())
        .then()
        .statusCode(409)
        .body("code", is("last-owner"));
    invite(owner, OURS, owner.email(), "editor").then().statusCode(409);
    owner.request().delete(path(OURS) + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void of_two_owners_who_remove_each_other_at_once_one_remains() {
    Members.Member other = members.signInSteward(OURS, Stewardship.OWNER);
    int port = RestAssured.port;
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () -> owner.request().port(port).delete(path(OURS) + "/" + other.id()));
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(
            () -> other.request().port(port).delete(path(OURS) + "/" + owner.id()));
    CompletableFuture.allOf(first, second).join();
    members
        .signInStaff(Role.AUDITOR)
        .withoutToken()
        .get(path(OURS))
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void what_is_wrong_with_an_invitation_is_named() {
    invite(owner, OURS, "nobody", "editor").then().statusCode(400).body("parameter", is("email"));
    invite(owner, OURS, Members.newEmail(), "king")
        .then()
        .statusCode(400)
        .body("parameter", is("level"));
    post(owner, OURS, "{\"email\":\"a@example.org\",\"level\":\"editor\",\"role\":\"auditor\"}")
        .then()
        .statusCode(400)
        .body("code", is("unknown-parameter"))
        .body("parameter", is("role"));
    post(owner, OURS, "{\"email\":[\"a@example.org\"],\"level\":\"editor\"}")
        .then()
        .statusCode(400)
        .body("parameter", is("email"));
    post(owner, OURS, "{\"email\":7,\"level\":\"editor\"}")
        .then()
        .statusCode(400)
        .body("parameter", is("email"));
    for (String broken :
        List.of("", "null", "{", "[]", "7", "{} {}", "{\"email\":1,\"email\":2}")) {
      post(owner, OURS, broken).then().statusCode(400);
    }
    post(owner, OURS, "[".repeat(100_000)).then().statusCode(400);
  }

  private static Response invite(Members.Member by, UUID organisation, String email, String level) {
    return by.request()
        .contentType("application/json")
        .body(Map.of("email", email, "level", level))
        .post(path(organisation));
  }

  private static Response post(Members.Member by, UUID organisation, String body) {
    return by.request().contentType("application/json").body(body).post(path(organisation));
  }

  private static String path(UUID organisation) {
    return "/api/v1/organisations/" + organisation + "/stewards";
  }

  private static World.Inhabitant inhabitant(UUID id, String name) {
    return new World.Inhabitant(
        id, new UUID(9, id.getLeastSignificantBits()), name, new Position(54.19, 16.18));
  }
}
