package pl.ngomap.moderation.proposal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** {@code /api/v1/proposals/…}: held and decided. */
@Path("/api/v1/proposals")
@Tag(name = "Proposals")
@SecurityRequirement(name = "session")
class DecisionResource {

  private static final String ID = "Its id.";

  private final CurrentActor current;
  private final LockProposal lock;
  private final DecideProposal decision;
  private final DecideMany many;

  DecisionResource(
      CurrentActor current, LockProposal lock, DecideProposal decision, DecideMany many) {
    this.current = current;
    this.lock = lock;
    this.decision = decision;
    this.many = many;
  }

  @PUT
  @Path("/{proposal}/lock")
  @Operation(
      operationId = "lockProposal",
      summary = "Hold a proposal for a quarter of an hour, or longer",
      description = "For moderators. Others get 409 locked until it is given back or runs out.")
  public LockProposal.Held lock(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("proposal")
          String proposal) {
    return lock.lock(current.get(), proposal);
  }

  @DELETE
  @Path("/{proposal}/lock")
  @APIResponse(responseCode = "204", description = "It is not held by you any more.")
  @Operation(operationId = "unlockProposal", summary = "Give a proposal back")
  public void unlock(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("proposal")
          String proposal) {
    lock.release(current.get(), proposal);
  }

  @POST
  @Path("/{proposal}/decision")
  @Operation(
      operationId = "decideProposal",
      summary = "Approve a proposal, wholly or in part, reject it, or ask back",
      description =
          "For moderators; for stewards about corrections of their organisation. It names the published revision that was seen: when another one is public by now, it is 409 stale-revision.")
  public Decision.Decided decide(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("proposal")
          String proposal,
      Decision said) {
    return decision.decide(current.get(), proposal, said);
  }

  @POST
  @Path("/decisions")
  @Operation(
      operationId = "decideProposals",
      summary = "One decision about many proposals",
      description =
          "For moderators. Each is decided by itself; those that are refused are told with the code of the refusal.")
  public Decision.BulkDecided decideMany(Decision.Bulk said) {
    return many.decide(current.get(), said);
  }
}
