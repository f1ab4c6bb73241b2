package pl.ngomap.broadcast.compose;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.access.CurrentKey;
import pl.ngomap.access.Scope;
import pl.ngomap.account.Confirmation;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/broadcasts}: news to many, by the office or by a program with a key. */
@Path("/api/v1/broadcasts")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class BroadcastResource {

  private static final String CSV = "text/csv";
  private static final String ID = "Of the message.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final CurrentKey key;
  private final Confirmation confirmation;
  private final QuoteBroadcast quotes;
  private final SendBroadcast send;
  private final SteerBroadcast steer;
  private final ReadBroadcasts read;
  private final ReadOutcomes outcomes;
  private final BroadcastCsv csv;

  BroadcastResource(
      CurrentActor current,
      CurrentKey key,
      Confirmation confirmation,
      QuoteBroadcast quotes,
      SendBroadcast send,
      SteerBroadcast steer,
      ReadBroadcasts read,
      ReadOutcomes outcomes,
      BroadcastCsv csv) {
    this.current = current;
    this.key = key;
    this.confirmation = confirmation;
    this.quotes = quotes;
    this.send = send;
    this.steer = steer;
    this.read = read;
    this.outcomes = outcomes;
    this.csv = csv;
  }

  @POST
  @Path("/quote")
  @APIResponse(
      responseCode = "200",
      description = "Nothing was sent.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Quote.class)))
  @Operation(
      operationId = "quoteBroadcast",
      summary = "What a message would be: its text, whom it reaches, what it costs")
  public Quote quote(BroadcastDraft draft) {
    return quotes.quote(current.get(), draft);
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It is on its way, or waits for its time or a second person.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BroadcastView.class)))
  @Operation(
      operationId = "sendBroadcast",
      summary = "Send a message to many",
      description =
          "The office confirms its credentials first; a program needs a key with the scope broadcasts. The same"
              + " Idempotency-Key twice is one message.")
  public RestResponse<BroadcastView> send(
      @Parameter(
              description = "New for each message.",
              required = true,
              schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 100),
              example = "2026-11-25-nabor-1")
          @HeaderParam("Idempotency-Key")
          String idempotencyKey,
      BroadcastDraft draft) {
    Actor actor = current.get();
    Broadcast made;
    if (!actor.isSignedIn() && key.isShown()) {
      made = send.send(key.require(Scope.BROADCASTS), draft, idempotencyKey);
    } else {
      Rights.requireOffice(actor);
      confirmation.require();
      made = send.send(actor, draft, idempotencyKey);
    }
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, read.view(made, actor))
        .build();
  }

  @GET
  @Operation(operationId = "listBroadcasts", summary = "Messages to many, the newest first")
  public Page<BroadcastView> list() {
    return read.list(current.get());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getBroadcast", summary = "A message to many, and what became of it")
  public BroadcastView get(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return key.isShown()
        ? read.get(key.require(Scope.BROADCASTS), id(id))
        : read.get(current.get(), id(id));
  }

  @GET
  @Path("/{id}/messages")
  @Operation(
      operationId = "listBroadcastMessages",
      summary = "What became of the message at each phone",
      description = "Numbers are masked; at most 1,000, failures first.")
  public Page<MessageView> messages(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return read.messages(current.get(), id(id));
  }

  @GET
  @Path("/{id}/outcomes")
  @Operation(
      operationId = "listBroadcastOutcomes",
      summary = "What became of the message at each organisation, and where it is",
      description = "At most 5,000; those that answered come first.")
  public Page<OutcomeView> outcomes(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return outcomes.list(current.get(), id(id));
  }

  @GET
  @Path("/{id}/messages/export")
  @Produces(CSV)
  @APIResponse(
      responseCode = "200",
      description = "A table with a row for each phone; no cell is a formula.",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @Operation(
      operationId = "exportBroadcastMessages",
      summary = "What became of the message at each phone, as a table",
      description =
          "For the staff, who must have confirmed who they are. All phones; numbers are masked.")
  public RestResponse<StreamingOutput> export(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    Actor actor = current.get();
    Rights.requireStaff(actor);
    confirmation.require();
    List<List<String>> rows = csv.rows(actor, id(id));
    StreamingOutput table =
        stream -> BroadcastCsv.write(rows, new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    return RestResponse.ResponseBuilder.ok(table)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sms.csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** What is done with a message. */
  @Schema(name = "BroadcastAct")
  record Act(
      @Schema(
              required = true,
              enumeration = {"approve", "reject", "pause", "resume", "cancel"})
          String act) {}

  @POST
  @Path("/{id}/acts")
  @Transactional
  @APIResponse(
      responseCode = "200",
      description = "Done.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BroadcastView.class)))
  @Operation(
      operationId = "steerBroadcast",
      summary = "Agree to a message, pause it, go on with it, or stop it",
      description = "approve is for somebody else than who made it.")
  public BroadcastView act(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id, Act wanted) {
    Actor actor = current.get();
    Rights.requireOffice(actor);
    UUID which = id(id);
    Broadcast broadcast =
        switch (wanted.act() == null ? "" : wanted.act()) {
          case "approve" -> steer.decide(actor, which, true);
          case "reject" -> steer.decide(actor, which, false);
          case "pause" -> steer.pause(actor, which);
          case "resume" -> steer.resume(actor, which);
          case "cancel" -> steer.cancel(actor, which);
          default ->
              throw Refusal.badParameter(
                  "act", "This cannot be done.", "One of: " + String.join(", ", ACTS) + ".");
        };
    return read.view(broadcast, actor);
  }

  private static final List<String> ACTS =
      List.of("approve", "reject", "pause", "resume", "cancel");

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("unknown-broadcast", "There is no such message.");
    }
  }
}
