package pl.ngomap.broadcast.inbox;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/sms/inbox}: what phones wrote back that a person must read. */
@Path("/api/v1/sms/inbox")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class InboxResource {

  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final Inbox inbox;

  InboxResource(CurrentActor current, Inbox inbox) {
    this.current = current;
    this.inbox = inbox;
  }

  @GET
  @Operation(
      operationId = "listSmsInbox",
      summary = "Messages from phones that a person must read, the newest first",
      description =
          "For the staff. Numbers are masked; stops, answers to questions and confirmations are dealt with by rules and do"
              + " not stand here.")
  public RestResponse<InboxPage> list(
      @Parameter(
              description = "open: nobody has dealt with it yet.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"open", "done"},
                      defaultValue = "open"))
          @QueryParam("state")
          String state,
      @Parameter(description = "The next of the page before; all other parameters as they were.")
          @QueryParam("cursor")
          String cursor,
      @Parameter(
              description = "Items on a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("limit")
          String limit) {
    return RestResponse.ResponseBuilder.ok(inbox.list(current.get(), state, cursor, limit))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Whether somebody has dealt with a message. */
  @Schema(name = "InboxMark")
  record Mark(@Schema(required = true) Boolean done) {}

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "markSmsInbox",
      summary = "Say that a message from a phone was dealt with, or was not",
      description = "For the office.")
  public void mark(
      @Parameter(description = "Of the message.", example = EXAMPLE) @PathParam("id") String id,
      Mark mark) {
    inbox.mark(current.get(), id(id), mark.done());
  }

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("unknown-message", "There is no such message from a phone.");
    }
  }
}
