package pl.ngomap.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal on the wire (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was refused (RFC 9457).")
record Problem(
    @Schema(description = "Always about:blank; the code tells the kind.", required = true)
        String type,
    @Schema(description = "The status in words.", required = true) String title,
    @Schema(description = "The HTTP status.", required = true) int status,
    @Schema(description = "A stable word for programs.", required = true) String code,
    @Schema(description = "What was wrong, for people.", required = true) String detail,
    @Schema(description = "The parameter at fault.") String parameter,
    @Schema(description = "What would be right.") String expected,
    @Schema(description = "All that is wrong with a body; the first of them is told above, too.")
        List<Refusal.Fault> faults) {

  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(Refusal refusal) {
    return switch (refusal.kind()) {
      case BAD_REQUEST -> of(400, "Bad Request", refusal);
      case SIGNED_OUT -> of(401, "Unauthorized", refusal);
      case FORBIDDEN -> of(403, "Forbidden", refusal);
      case CONFLICT -> of(409, "Conflict", refusal);
      case TOO_MANY -> of(429, "Too Many Requests", refusal);
      case NOT_FOUND -> of(404, "Not Found", refusal);
      case UNAVAILABLE -> of(503, "Service Unavailable", refusal);
    };
  }

  static Problem of(int status, String title, String code, String detail) {
    return new Problem("about:blank", title, status, code, detail, null, null, null);
  }

  private static Problem of(int status, String title, Refusal refusal) {
    return new Problem(
        "about:blank",
        title,
        status,
        refusal.code(),
        refusal.getMessage(),
        refusal.parameter(),
        refusal.expected(),
        refusal.faults().isEmpty() ? null : refusal.faults());
  }
}
