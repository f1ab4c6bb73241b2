package pl.ngomap;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** Lets a test act as whom it likes, without an account; exists in tests only. */
public class ActingAs {

  private static final String HEADER = "X-Test-Actor";
  private static final String CONFIRMED = "X-Test-Confirmed";

  private final CurrentActor current;

  ActingAs(CurrentActor current) {
    this.current = current;
  }

  /** A request of somebody who signed in with this role. */
  public static RequestSpecification a(Role role) {
    return person(new UUID(0, role.ordinal()), role, "");
  }

  /** A request of a steward of one organisation. */
  public static RequestSpecification steward(UUID organisation, Stewardship level) {
    return person(new UUID(1, level.ordinal()), Role.STEWARD, organisation + "=" + level.name());
  }

  /** A request of a person whom the database knows, and who cares for nothing yet. */
  public static RequestSpecification somebody(UUID id, Role role) {
    return person(id, role, "");
  }

  /** The same, with the credentials given again a moment ago. */
  public static RequestSpecification confirmed(Role role) {
    return a(role).header(CONFIRMED, "true");
  }

  private static RequestSpecification person(UUID id, Role role, String stewardship) {
    return RestAssured.given().header(HEADER, id + " " + role + " " + stewardship);
  }

  @ServerRequestFilter(priority = 100)
  void act(ContainerRequestContext request) {
    String header = request.getHeaderString(HEADER);
    if (header == null) {
      return;
    }
    String[] words = header.split(" ");
    Map<UUID, Stewardship> stewardships =
        words.length < 3
            ? Map.of()
            : Map.of(
                UUID.fromString(words[2].split("=")[0]),
                Stewardship.valueOf(words[2].split("=")[1]));
    if (request.getHeaderString(CONFIRMED) != null) {
      current.setConfirmedUntil(Instant.MAX);
    }
    current.set(new Actor(UUID.fromString(words[0]), Role.valueOf(words[1]), stewardships));
  }
}
