package pl.ngomap.broadcast.dispatch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Where Kannel and the application find each other. */
public class KannelPorts implements QuarkusTestResourceLifecycleManager {

  static final int SEND_PORT = Kannel.freePort();

  /** Where Kannel reports: the application stands behind it, or nobody. */
  static final int REPORT_PORT = Kannel.freePort();

  static final int APPLICATION_PORT = Kannel.freePort();

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.http.test-port", String.valueOf(APPLICATION_PORT),
        "ngomap.letters.base-url", "http://127.0.0.1:" + REPORT_PORT + "/",
        "ngomap.sms.providers", "kannel",
        "ngomap.sms.sender", "MAPANGO",
        "ngomap.sms.per-second", "1000",
        "ngomap.sms.kannel.url", "http://127.0.0.1:" + SEND_PORT + "/cgi-bin/sendsms",
        "ngomap.sms.kannel.username", "ngo",
        "ngomap.sms.kannel.password", "sekret");
  }

  @Override
  public void stop() {
    // The ports free themselves.
  }
}
