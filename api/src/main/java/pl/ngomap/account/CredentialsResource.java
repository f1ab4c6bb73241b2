package pl.ngomap.account;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one signs in with. */
@Path("/api/v1/session")
@Tag(name = "Session")
@SecurityRequirement(name = "session")
class CredentialsResource {

  private final CurrentSession current;
  private final SetPassword password;
  private final SetSecondFactor secondFactor;

  CredentialsResource(CurrentSession current, SetPassword password, SetSecondFactor secondFactor) {
    this.current = current;
    this.password = password;
    this.secondFactor = secondFactor;
  }

  @PUT
  @Path("/password")
  @APIResponse(responseCode = "204", description = "It is set; other sessions have ended.")
  @Operation(operationId = "setPassword", summary = "Set one's password")
  public void setPassword(SetPassword.NewPassword wanted) {
    password.set(current.get(), wanted);
  }

  @POST
  @Path("/second-factor")
  @Operation(
      operationId = "offerSecondFactor",
      summary = "Begin to set a second factor",
      description = "Makes a secret for an authenticator; it counts once a code of it was given.")
  public SetSecondFactor.Offer offer() {
    return secondFactor.offer(current.get());
  }

  @PUT
  @Path("/second-factor")
  @Operation(
      operationId = "confirmSecondFactor",
      summary = "Take the second factor into use",
      description = "Answers ten recovery codes, which are never shown again.")
  public SetSecondFactor.RecoveryCodes confirm(SetSecondFactor.Code given) {
    return secondFactor.confirm(current.get(), given);
  }

  @DELETE
  @Path("/second-factor")
  @APIResponse(responseCode = "204", description = "There is none any more.")
  @Operation(
      operationId = "removeSecondFactor",
      summary = "Do without a second factor",
      description = "Not for staff.")
  public void remove() {
    secondFactor.remove(current.get());
  }
}
