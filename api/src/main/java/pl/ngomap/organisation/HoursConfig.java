package pl.ngomap.organisation;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** By which clock and calendar opening hours are read. */
@ConfigMapping(prefix = "ngomap.hours")
interface HoursConfig {

  /** Whose clock hangs on the wall of the places. */
  ZoneId zone();

  /** ISO 3166-1 alpha-2, of places whose address names none. */
  String country();
}
