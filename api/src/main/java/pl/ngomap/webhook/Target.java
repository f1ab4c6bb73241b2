package pl.ngomap.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Whom a subscriber's address names, checked at every call: a name may lead elsewhere tomorrow. The
 * call goes to the very numbers that were checked.
 */
@ApplicationScoped
class Target {

  private static final int MAX_LENGTH = 2_000;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65_535;
  private static final int HTTP = 80;

  private final WebhookConfig config;
  private final HostAddresses addresses;

  Target(WebhookConfig config, HostAddresses addresses) {
    this.config = config;
    this.addresses = addresses;
  }

  /**
   * @param host as it is named, for TLS and the header Host
   * @param address the checked number to connect to
   */
  record Checked(String host, InetAddress address, int port, boolean tls, String path) {}

  /** Why an address may not be called, in words for its subscriber. */
  static final class Refused extends Exception {
    Refused(String reason) {
      super(reason, null, false, false);
    }
  }

  Checked check(String url) throws Refused {
    URI uri = parse(url);
    boolean tls = uri.getScheme().equalsIgnoreCase("https");
    if (!tls && !(config.privateAddresses() && uri.getScheme().equalsIgnoreCase("http"))) {
      throw new Refused("only https is called");
    }
    int standard = tls ? HTTPS : HTTP;
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new Checked(
        uri.getHost(),
        address(uri.getHost()),
        uri.getPort() < 0 ? standard : uri.getPort(),
        tls,
        path + query);
  }

  private static URI parse(String url) throws Refused {
    try {
      URI uri = new URI(url == null ? "" : url);
      if (url == null
          || url.length() > MAX_LENGTH
          || uri.getScheme() == null
          || uri.getHost() == null
          || uri.getPort() > LAST_PORT
          || uri.getPort() == 0
          || uri.getRawUserInfo() != null
          || uri.getRawFragment() != null) {
        throw new Refused("this is not a complete address without credentials and fragment");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Refused("this is not an address");
    }
  }

  private InetAddress address(String host) throws Refused {
    try {
      List<InetAddress> found = addresses.of(host.replaceAll("^\\[|]$", ""));
      if (!config.privateAddresses() && !found.stream().allMatch(PublicAddress::isPublic)) {
        throw new Refused("this host is not on the public internet");
      }
      return found.get(0);
    } catch (UnknownHostException e) {
      throw new Refused("this host is not known");
    }
  }
}
