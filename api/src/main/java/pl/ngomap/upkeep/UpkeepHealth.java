package pl.ngomap.upkeep;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Tells when each chore was last done; the map serves its visitors whether it was or not. */
@Wellness
@ApplicationScoped
class UpkeepHealth implements HealthCheck {

  private final Chores chores;

  UpkeepHealth(Chores chores) {
    this.chores = chores;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("chores").up();
    chores
        .lastSuccesses()
        .forEach((name, when) -> answer.withData(name, when == null ? "never" : when.toString()));
    return answer.build();
  }
}
