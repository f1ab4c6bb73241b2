package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import pl.ngomap.mail.MapAddress;

/** Whether a request was sent by a page of this map. */
@ApplicationScoped
class OriginPolicy {

  private static final String SAME_ORIGIN = "same-origin";

  private final MapAddress map;

  OriginPolicy(MapAddress map) {
    this.map = map;
  }

  /**
   * Browsers say it in one of two headers, which pages cannot change.
   *
   * @param mustSay whether silence counts as foreign: programs without a cookie may keep silent
   */
  boolean isOurs(String origin, String fetchSite, String host, boolean mustSay) {
    if (origin == null && fetchSite == null) {
      return !mustSay;
    }
    return (origin == null || isOwn(origin, host))
        && (fetchSite == null || fetchSite.equals(SAME_ORIGIN));
  }

  private boolean isOwn(String origin, String host) {
    int scheme = origin.indexOf("://");
    if (scheme < 0 || !origin.startsWith("http")) {
      return false;
    }
    String authority = origin.substring(scheme + "://".length());
    URI base = map.baseUrl();
    return authority.equalsIgnoreCase(host)
        || origin.equalsIgnoreCase(base.getScheme() + "://" + base.getAuthority());
  }
}
