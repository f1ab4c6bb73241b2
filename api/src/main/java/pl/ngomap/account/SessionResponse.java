package pl.ngomap.account;

import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers about the session, with its cookie. */
final class SessionResponse {

  /**
   * The prefix makes browsers insist on https (or localhost), on this very host, and on no path.
   */
  static final String COOKIE = "__Host-ngomap";

  private static final int AT_ONCE = 0;

  private SessionResponse() {}

  static RestResponse<SessionView> of(SignedIn who, SessionView view) {
    RestResponse.ResponseBuilder<SessionView> answer = RestResponse.ResponseBuilder.ok(view);
    return who == null ? answer.build() : answer.cookie(cookie(who)).build();
  }

  static RestResponse<Void> ended() {
    return RestResponse.ResponseBuilder.<Void>noContent()
        .cookie(builder("").maxAge(AT_ONCE).build())
        .build();
  }

  /** That of staff goes when the browser is closed. */
  static NewCookie cookie(SignedIn who) {
    NewCookie.Builder cookie = builder(who.token().word());
    return who.role().isStaff()
        ? cookie.build()
        : cookie.maxAge((int) SessionPolicy.STEWARD_IDLE.toSeconds()).build();
  }

  private static NewCookie.Builder builder(String value) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX);
  }
}
