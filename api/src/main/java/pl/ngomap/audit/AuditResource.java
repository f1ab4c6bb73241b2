package pl.ngomap.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;

/** {@code /api/v1/audit}: who did what. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
@SecurityRequirement(name = "session")
class AuditResource {

  private static final int MOST = 100;
  private static final int USUAL = 50;
  private static final String CSV = "text/csv";

  private final CurrentActor current;
  private final ReadAudit reading;
  private final AuditCsv csv;

  AuditResource(CurrentActor current, ReadAudit reading, AuditCsv csv) {
    this.current = current;
    this.reading = reading;
    this.csv = csv;
  }

  @GET
  @Operation(
      operationId = "listAudit",
      summary = "Privileged acts, latest first",
      description = "For administrators and auditors.")
  public Page<AuditView> list(
      @Parameter(description = "The next of the page before.") @QueryParam("cursor") String cursor,
      @Parameter(
              description = "Items on a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit) {
    return reading.list(current.get(), cursor, Parameters.integer("limit", limit, 1, MOST, USUAL));
  }

  @GET
  @Path("/export")
  @Produces(CSV)
  @APIResponse(
      responseCode = "200",
      description = "A table with a row for each act; no cell is a formula.",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @Operation(
      operationId = "exportAudit",
      summary = "All privileged acts as a table",
      description = "For administrators and auditors, who must have confirmed who they are.")
  public RestResponse<StreamingOutput> export() {
    reading.beginExport(current.get());
    StreamingOutput table =
        stream -> {
          csv.write(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        };
    return RestResponse.ResponseBuilder.ok(table)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
        .build();
  }
}
