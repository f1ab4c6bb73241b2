package pl.ngomap.broadcast.contact;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/organisations/{id}/contacts}: who is reached by SMS. */
@Path("/api/v1/organisations/{organisation}/contacts")
@Tag(name = "Contacts")
@SecurityRequirement(name = "session")
class ContactResource {

  private static final String ORGANISATION = "The id of the organisation.";
  private static final String ID = "The id of the contact.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final ManageContacts contacts;

  ContactResource(CurrentActor current, ManageContacts contacts) {
    this.current = current;
    this.contacts = contacts;
  }

  @GET
  @Operation(
      operationId = "listContacts",
      summary = "Who of an organisation is reached by SMS",
      description = "For its stewards and the office; numbers are masked.")
  public Page<ContactView> list(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation) {
    return contacts.list(current.get(), id(organisation));
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "A code is on its way to the number.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactView.class)))
  @Operation(operationId = "addContact", summary = "Give a number that agrees to be written to")
  public RestResponse<ContactView> add(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      ContactDrafts.NewContact draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, contacts.add(current.get(), id(organisation), draft))
        .build();
  }

  @POST
  @Path("/{id}/code")
  @APIResponse(
      responseCode = "200",
      description = "Another code is on its way.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactView.class)))
  @Operation(operationId = "sendContactCode", summary = "Send the code once more")
  public ContactView sendCode(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return contacts.sendCodeAgain(current.get(), id(organisation), id(id));
  }

  @POST
  @Path("/{id}/confirmation")
  @APIResponse(
      responseCode = "200",
      description = "The number is confirmed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ContactView.class)))
  @Operation(operationId = "confirmContact", summary = "Enter the code that came to the number")
  public ContactView confirm(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      ContactDrafts.Code code) {
    return contacts.confirm(current.get(), id(organisation), id(id), code);
  }

  @PUT
  @Path("/{id}/topics")
  @Operation(operationId = "setContactTopics", summary = "Choose what a contact hears about")
  public ContactView setTopics(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      ContactDrafts.Topics topics) {
    return contacts.setTopics(current.get(), id(organisation), id(id), topics);
  }

  @GET
  @Path("/{id}/export")
  @Operation(
      operationId = "exportContact",
      summary = "All that is kept of a contact",
      description = "GDPR, articles 15 and 20: the number, the consents, the messages.")
  public ManageContacts.Everything export(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return contacts.export(current.get(), id(organisation), id(id));
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(
      responseCode = "204",
      description = "The number and its messages are gone; that it was erased stays known.")
  @Operation(operationId = "eraseContactPhone", summary = "Erase a contact")
  public void erase(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    contacts.erase(current.get(), id(organisation), id(id));
  }

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("not-found", "There is nothing of this identifier.");
    }
  }
}
