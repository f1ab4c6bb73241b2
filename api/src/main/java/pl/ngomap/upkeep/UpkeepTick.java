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
  private final ForgetOldMessages messages;
  private final RenewHours hours;

  UpkeepTick(
      UpkeepConfig config,
      RemindOrganisations reminding,
      ForgetAttachments forgetting,
      ForgetOldMessages messages,
      RenewHours hours) {
    this.config = config;
    this.reminding = reminding;
    this.forgetting = forgetting;
    this.messages = messages;
    this.hours = hours;
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
      messages.forget();
    }
  }

  /** At once after a start: a map that slept for weeks must not say that everybody is closed. */
  @Scheduled(every = "6h", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void renewHours() {
    if (config.worker()) {
      hours.renew();
    }
  }
}
