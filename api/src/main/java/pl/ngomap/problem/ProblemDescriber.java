package pl.ngomap.problem;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
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

  private static final Map<String, String> REFUSALS_TO_SOMEBODY =
      new TreeMap<>(
          Map.of(
              "401", "Nobody is signed in, or the session has ended.",
              "403", "Who is signed in may not do this, or must confirm it first."));

  private static final Map<String, String> REFUSALS_OF_CHANGES =
      new TreeMap<>(
          Map.of(
              "409", "Something else happened in the meantime, or stands in the way.",
              "413", "The body is too large.",
              "415", "The body is not in a media type that is understood here.",
              "429", "Too often in too short a time."));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> describe(path, method, operation)));
  }

  private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
    boolean reads = method == PathItem.HttpMethod.GET;
    boolean forSomebody = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    if (reads && !forSomebody) {
      describeVersion(operation);
    }
    refuse(operation, REFUSALS);
    if (forSomebody) {
      refuse(operation, REFUSALS_TO_SOMEBODY);
    }
    if (!reads) {
      refuse(operation, REFUSALS_OF_CHANGES);
    }
    if (path.contains("{")) {
      refuse(operation, Map.of("404", "There is no such thing."));
    }
  }

  private static void describeVersion(Operation operation) {
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
  }

  private static void refuse(Operation operation, Map<String, String> refusals) {
    refusals.forEach(
        (status, text) -> operation.getResponses().addAPIResponse(status, problem(text)));
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
