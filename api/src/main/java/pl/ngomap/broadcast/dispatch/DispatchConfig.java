package pl.ngomap.broadcast.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** How the queue is worked off. */
@ConfigMapping(prefix = "ngomap.sms.dispatch")
public interface DispatchConfig {

  /** When what is not urgent waits. */
  @WithDefault("20:00")
  LocalTime quietFrom();

  @WithDefault("08:00")
  LocalTime quietTo();

  @WithDefault("Europe/Warsaw")
  ZoneId zone();

  /** Messages that are handed over at the same time. */
  @WithDefault("8")
  int atOnce();

  /** A provider that fails so often in a row rests, and the next one takes over. */
  @WithDefault("5")
  int failuresBeforeRest();

  @WithDefault("1M")
  Duration rest();

  /** For how long texts and numbers are kept after the end. */
  @WithDefault("30D")
  Duration keep();

  /** After so long without a receipt a message counts as it stands. */
  @WithDefault("72H")
  Duration awaitReceipt();

  /** Whether this process sends by itself; a command, and a test, does not. */
  @WithDefault("true")
  boolean worker();

  default QuietHours quietHours() {
    return new QuietHours(quietFrom(), quietTo(), zone());
  }
}
