package pl.ngomap.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code GET /api/v1/city}. */
@Path("/api/v1/city")
@Tag(name = "Map")
class CityResource {

  private final CitySql city;

  CityResource(CitySql city) {
    this.city = city;
  }

  @GET
  @Operation(operationId = "getCity", summary = "The city: first view, background, size")
  public RestResponse<CityView> get() {
    return AnswerResponse.of(city.read());
  }
}
