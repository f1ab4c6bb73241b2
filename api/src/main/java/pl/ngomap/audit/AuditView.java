package pl.ngomap.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One privileged act, for those who watch over them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditEntry")
record AuditView(
    @Schema(hidden = true) @JsonIgnore long id,
    @Schema(required = true) Instant at,
    @Schema(
            required = true,
            enumeration = {"visitor", "steward", "moderator", "administrator", "auditor"})
        String role,
    @Schema(description = "Absent for visitors, and for people who are gone.") String personEmail,
    @Schema(required = true, description = "What was done, such as staff.granted.") String act,
    @Schema(required = true, description = "To what: a kind and an identifier.") String subject,
    @Schema(
            description =
                "What the subject is called now: a name, a title or an e-mail. Absent for what has none, or is gone.")
        String subjectName,
    @Schema(required = true, description = "What else must be known.")
        Map<String, Object> details) {

  /** The same entry with the name of its subject; null: none. */
  AuditView named(String name) {
    return new AuditView(id, at, role, personEmail, act, subject, name, details);
  }
}
