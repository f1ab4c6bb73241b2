package pl.ngomap.account;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/staff}: who works for the city office. */
@Path("/api/v1/staff")
@Tag(name = "Staff")
@SecurityRequirement(name = "session")
class StaffResource {

  private final CurrentActor current;
  private final AppointStaff staff;

  StaffResource(CurrentActor current, AppointStaff staff) {
    this.current = current;
    this.staff = staff;
  }

  @GET
  @Operation(operationId = "listStaff", summary = "Who works here, and as what")
  public Page<AppointStaff.StaffView> list() {
    return staff.list(current.get());
  }

  @POST
  @Operation(
      operationId = "appointStaff",
      summary = "Appoint somebody, or change what somebody is",
      description = "A letter tells the person, who must set a password and a second factor.")
  public AppointStaff.StaffView appoint(AppointStaff.Appointment appointment) {
    return staff.appoint(current.get(), appointment);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "The right is gone, at once.")
  @Operation(operationId = "dismissStaff", summary = "Take somebody's role back")
  public void dismiss(
      @Parameter(
              description = "The id of the person.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = "0190163d-8694-739b-aea5-966c26f8ad90")
          @PathParam("id")
          String id) {
    staff.dismiss(current.get(), id);
  }
}
