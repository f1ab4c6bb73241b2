package pl.ngomap.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.Page;

/** The words that organisations are described with. */
@Path("/api/v1")
@Tag(name = "Vocabulary")
class ReferenceResource {

  private final ReferenceSql references;

  ReferenceResource(ReferenceSql references) {
    this.references = references;
  }

  @GET
  @Path("/spheres")
  @Operation(operationId = "listSpheres", summary = "Spheres of public tasks, with their use")
  public RestResponse<Page<SphereView>> spheres() {
    return whole(references.listSpheres());
  }

  @GET
  @Path("/legal-forms")
  @Operation(operationId = "listLegalForms", summary = "Legal forms, with their use")
  public RestResponse<Page<LegalFormView>> legalForms() {
    return whole(references.listLegalForms());
  }

  private static <T> RestResponse<Page<T>> whole(Answer<List<T>> answer) {
    return AnswerResponse.of(new Answer<>(answer.version(), new Page<>(answer.body(), null)));
  }
}
