package pl.ngomap.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is signed in, on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Session", description = "Who is signed in.")
record SessionView(
    @Schema(required = true) boolean signedIn,
    @Schema(
            required = true,
            enumeration = {"visitor", "steward", "moderator", "administrator", "auditor"})
        String role,
    String email,
    @Schema(description = "For the header X-CSRF-Token of every request that changes something.")
        String csrfToken,
    @Schema(required = true) List<StewardshipView> stewardships,
    @Schema(description = "What must be set before anything else.") SessionPolicy.MustSet mustSet,
    @Schema(description = "Until when dangerous acts need no confirmation.") Instant confirmedUntil,
    @Schema(description = "What the identity provider of the city is called, when one is set up.")
        String provider) {

  static SessionView ofNobody(String provider) {
    return new SessionView(false, "visitor", null, null, List.of(), null, null, provider);
  }

  static SessionView of(SignedIn who, List<StewardshipView> stewardships, String provider) {
    return new SessionView(
        true,
        who.role().word(),
        who.email(),
        who.token().csrf(),
        stewardships,
        who.mustSet(),
        who.confirmedUntil(),
        provider);
  }

  /** An organisation that somebody cares for. */
  @Schema(name = "Stewardship")
  record StewardshipView(
      @Schema(required = true) OrganisationName organisation,
      @Schema(
              required = true,
              enumeration = {"owner", "editor"})
          String level) {}

  /** How an organisation is shown where it is only named. */
  @Schema(name = "OrganisationName")
  record OrganisationName(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}
}
