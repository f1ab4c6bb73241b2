package pl.ngomap.problem;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
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
              "401",
                  "Nobody is signed in, the session has ended, or the API key that was sent is not valid.",
              "406", "The answer cannot be had in the media type that Accept demands.",
              "429",
                  "More was asked than one client may in a minute; Retry-After says when to come back.",
              "500", "The fault is ours.",
              "503", "The question would take too long."));

  private static final Map<String, String> REFUSALS_TO_SOMEBODY =
      Map.of("403", "Who is signed in may not do this, or must confirm it first.");

  private static final Map<String, String> REFUSALS_OF_CHANGES =
      new TreeMap<>(
          Map.of(
              "409", "Something else happened in the meantime, or stands in the way.",
              "413", "The body is too large.",
              "415", "The body is not in a media type that is understood here."));

  private static final Map<String, String> REFUSALS_OF_ONE =
      Map.of("404", "There is no such thing.");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    describeShared(api.getComponents());
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> describe(path, method, operation)));
  }

  private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
    operation.getResponses().getAPIResponses().values().forEach(ProblemDescriber::tellAllowance);
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
      refuse(operation, REFUSALS_OF_ONE);
    }
  }

  private static void describeVersion(Operation operation) {
    APIResponse found = operation.getResponses().getAPIResponse("200");
    if (found != null) {
      found.addHeader("ETag", header("ETag"));
      operation
          .getResponses()
          .addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
    }
  }

  /** What many operations say stands in the contract once. */
  private static void describeShared(Components components) {
    components
        .addHeader(
            "RateLimit-Policy",
            text(
                "How much this client may ask: q requests in w seconds.", "\"client\";q=1200;w=60"))
        .addHeader(
            "RateLimit",
            text("What is left: r requests now, all again in t seconds.", "\"client\";r=1187;t=1"))
        .addHeader("Retry-After", text("Seconds to wait.", "2"))
        .addHeader("ETag", text("Of the data version: changes with every publication.", null))
        .addResponse(
            "NotModified",
            OASFactory.createAPIResponse()
                .description("Nothing has changed since the answer named by If-None-Match."));
    Stream.of(REFUSALS, REFUSALS_TO_SOMEBODY, REFUSALS_OF_CHANGES, REFUSALS_OF_ONE)
        .forEach(
            refusals ->
                refusals.forEach(
                    (status, text) -> components.addResponse("Problem" + status, problem(text))));
    tellAllowance(components.getResponses().get("Problem429"))
        .addHeader("Retry-After", header("Retry-After"));
  }

  private static void refuse(Operation operation, Map<String, String> refusals) {
    refusals
        .keySet()
        .forEach(
            status ->
                operation
                    .getResponses()
                    .addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("Problem" + status)));
  }

  /** draft-ietf-httpapi-ratelimit-headers-09. */
  private static APIResponse tellAllowance(APIResponse answer) {
    return answer
        .addHeader("RateLimit-Policy", header("RateLimit-Policy"))
        .addHeader("RateLimit", header("RateLimit"));
  }

  private static Header header(String name) {
    return OASFactory.createHeader().ref(name);
  }

  private static Header text(String description, String example) {
    return OASFactory.createHeader()
        .description(description)
        .example(example)
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
