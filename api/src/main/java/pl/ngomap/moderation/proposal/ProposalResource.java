package pl.ngomap.moderation.proposal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** {@code /api/v1/proposals}: put in by anybody, read by those who decide. */
@Path("/api/v1/proposals")
@Tag(name = "Proposals")
class ProposalResource {

  private final CurrentActor current;
  private final ProposeAsVisitor proposing;
  private final ReadProposals reading;
  private final ShowProposal showing;

  ProposalResource(
      CurrentActor current,
      ProposeAsVisitor proposing,
      ReadProposals reading,
      ShowProposal showing) {
    this.current = current;
    this.proposing = proposing;
    this.reading = reading;
    this.showing = showing;
  }

  /** The words of the query string. */
  static class Parameters {

    @Parameter(
        description =
            "Only those in this state; open holds those, too, whose stewards did not answer.",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"open", "waiting-for-steward", "asked", "approved", "rejected"}))
    @QueryParam("state")
    String state;

    @Parameter(
        description = "Only those of this kind.",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"change", "correction", "new-organisation", "restoration"}))
    @QueryParam("kind")
    String kind;

    @Parameter(
        description = "The id of an organisation; stewards must name one of theirs.",
        schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @QueryParam("organisation")
    String organisation;

    @Parameter(
        description = "Items on a page.",
        schema =
            @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @QueryParam("limit")
    String limit;

    @Parameter(description = "The next of the page before; all other parameters as they were.")
    @QueryParam("cursor")
    String cursor;
  }

  @POST
  @APIResponse(
      responseCode = "202",
      description = "It waits for somebody's decision.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VisitorProposal.Receipt.class)))
  @APIResponse(
      responseCode = "403",
      description = "Auditors change nothing.",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  @Operation(
      operationId = "createProposal",
      summary = "Say what is wrong, or what is missing",
      description =
          "Without an account. The stewards of an organisation are asked first, the staff after seven days. So many a day from one address.")
  public RestResponse<VisitorProposal.Receipt> create(VisitorProposal proposal) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, proposing.propose(current.get(), proposal))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @POST
  @Path("/duplicates")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = VisitorProposal.DuplicateList.class)))
  @APIResponse(
      responseCode = "403",
      description = "Auditors change nothing.",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  @Operation(
      operationId = "listDuplicates",
      summary = "Organisations that a new one might be a double of",
      description = "Those with the same number, and those of a similar name within 100 m.")
  public VisitorProposal.DuplicateList duplicates(Duplicates.Question question) {
    return proposing.listDuplicates(current.get(), question);
  }

  @GET
  @SecurityRequirement(name = "session")
  @Operation(
      operationId = "listProposals",
      summary = "The queue, longest waiting first",
      description =
          "For the staff; for stewards what is about their organisation. Those that are decided come latest first.")
  public ProposalPage list(@BeanParam Parameters words) {
    return reading.list(
        current.get(),
        new ReadProposals.Words(
            words.state, words.kind, words.organisation, words.cursor, words.limit));
  }

  @GET
  @Path("/{proposal}")
  @SecurityRequirement(name = "session")
  @Operation(
      operationId = "getProposal",
      summary = "A proposal beside what is public now",
      description = "For the staff, and the stewards of the organisation.")
  public RestResponse<ProposalView> get(
      @Parameter(
              description = "Its id.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("proposal")
          String proposal) {
    ProposalView view = showing.get(current.get(), proposal);
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, "\"" + view.tag() + "\"")
        .build();
  }
}
