package pl.ngomap.problem;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells the contract what every operation has in common: its ETag, 304, and how it refuses. */
public class ProblemDescriber implements OASFilter {

  private static final Map<String, String> REFUSALS =
      new TreeMap<>(
          Map.of(
              "400",
                  "A parameter is missing, unknown, repeated, or cannot be used; the answer says which.",
              "406", "The answer cannot be had in the media type that Accept demands.",
              "500", "The fault is ours.",
              "503", "The question would take too long."));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().forEach(operation -> describe(path, operation)));
  }

  private static void describe(String path, Operation operation) {
    APIResponse found = operation.getResponses().getAPIResponse("200");
    if (found != null) {
      found.addHeader("ETag", etag());
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("Nothing has changed since the answer named by If-None-Match."));
    }
    REFUSALS.forEach(
        (status, text) -> operation.getResponses().addAPIResponse(status, problem(text)));
    if (path.contains("{")) {
      operation.getResponses().addAPIResponse("404", problem("There is no such thing."));
    }
  }

  private static Header etag() {
    return OASFactory.createHeader()
        .description("Of the data version: changes with every publication.")
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static APIResponse problem(String text) {
    return OASFactory.createAPIResponse()
        .description(text)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
  }
}
