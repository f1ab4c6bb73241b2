package pl.ngomap.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The same linked data that the page of an organisation carries, as a document of its own. */
@Path("/api/v1/organisations/{organisation}/profile.jsonld")
@Tag(name = "Files")
class JsonLdResource {

  private static final String MEDIA_TYPE = "application/ld+json";
  private static final String MAIN_LANGUAGE = "pl";

  private final ProfileSql profiles;
  private final PublicUrl base;
  private final ObjectMapper json;

  JsonLdResource(ProfileSql profiles, PublicUrl base, ObjectMapper json) {
    this.profiles = profiles;
    this.base = base;
    this.json = json;
  }

  @GET
  @APIResponse(
      responseCode = "200",
      description = "JSON-LD 1.1 in the words of schema.org, as an NGO.",
      content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
  @Operation(operationId = "getLinkedData", summary = "An organisation as linked data")
  public RestResponse<byte[]> get(
      @Parameter(
              description = "Its id or slug.",
              example = "caritas-diecezji-koszalinsko-kolobrzeskiej")
          @PathParam("organisation")
          String organisation,
      @Context UriInfo uri)
      throws JsonProcessingException {
    Answer<ProfileView> found = profiles.get(organisation, null);
    ProfileView profile = found.body();
    String page = base.orElse(uri.getBaseUri()).resolve("/o/" + profile.slug()).toString();
    String description = PageTexts.description(profile, MAIN_LANGUAGE);
    return AnswerResponse.ofBytes(
        new Answer<>(
            found.version(), json.writeValueAsBytes(JsonLd.of(profile, page, description))),
        MEDIA_TYPE);
  }
}
