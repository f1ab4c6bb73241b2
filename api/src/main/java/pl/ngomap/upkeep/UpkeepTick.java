package pl.ngomap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the recurring work. */
@ApplicationScoped
class UpkeepTick {

  private final UpkeepConfig config;
  private final RemindOrganisations reminding;
  private final ForgetAttachments forgetting;

  UpkeepTick(UpkeepConfig config, RemindOrganisations reminding, ForgetAttachments forgetting) {
    this.config = config;
    this.reminding = reminding;
    this.forgetting = forgetting;
  }

  @Scheduled(every = "10m", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
  void remind() {
    if (config.worker()) {
      reminding.remind();
    }
  }

  @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    if (config.worker()) {
      forgetting.forget();
    }
  }
}
