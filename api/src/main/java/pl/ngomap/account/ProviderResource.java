package pl.ngomap.account;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/session/provider}: signing in by the identity provider of the city. */
@Path("/api/v1/session/provider")
@Tag(name = "Session")
@SecurityRequirement(name = "session")
class ProviderResource {

  private static final String ATTEMPT = "__Host-ngomap-attempt";
  private static final int ATTEMPT_SECONDS = 600;
  private static final URI STAFF = URI.create("/biuro");
  private static final URI STEWARD = URI.create("/moje");
  private static final String FAILED = "/wejdz?dostawca=";

  private final SignInByProvider signing;

  ProviderResource(SignInByProvider signing) {
    this.signing = signing;
  }

  @GET
  @APIResponse(responseCode = "303", description = "To the provider.")
  @Operation(
      operationId = "beginProviderSession",
      summary = "Go to the identity provider",
      description =
          "OpenID Connect, where it is set up; else back to the page that signs in. For browsers.")
  public RestResponse<Void> begin() {
    ProviderAttempt attempt = ProviderAttempt.begin();
    try {
      return answer(signing.begin(attempt)).cookie(cookie(attempt.word(), ATTEMPT_SECONDS)).build();
    } catch (Refusal refusal) {
      return failed(refusal).build();
    }
  }

  @GET
  @Path("/callback")
  @APIResponse(responseCode = "303", description = "To the page that goes on.")
  @Operation(
      operationId = "finishProviderSession",
      summary = "Come back from the identity provider",
      description = "Sets the cookie of the session. For browsers.")
  public RestResponse<Void> finish(
      @Parameter(hidden = true) @CookieParam(ATTEMPT) String kept,
      @Parameter(description = "As it was sent.") @QueryParam("state") String state,
      @Parameter(description = "The provider's code.") @QueryParam("code") String code,
      @Parameter(description = "Why there is no code.") @QueryParam("error") String error,
      @Parameter(description = "The same in words.") @QueryParam("error_description")
          String errorDescription,
      @Parameter(description = "The provider's own.") @QueryParam("session_state")
          String sessionState,
      @Parameter(description = "Who answers.") @QueryParam("iss") String issuer,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String userAgent) {
    try {
      SignedIn who = signing.finish(kept, state, code, Device.of(userAgent));
      return answer(who.role().isStaff() ? STAFF : STEWARD)
          .cookie(SessionResponse.cookie(who), cookie("", 0))
          .build();
    } catch (Refusal refusal) {
      return failed(refusal).cookie(cookie("", 0)).build();
    }
  }

  /** People come here by links, so what is wrong is told by a page. */
  private static RestResponse.ResponseBuilder<Void> failed(Refusal refusal) {
    return answer(URI.create(FAILED + refusal.code()));
  }

  private static RestResponse.ResponseBuilder<Void> answer(URI there) {
    return RestResponse.ResponseBuilder.<Void>seeOther(there)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(ATTEMPT)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
