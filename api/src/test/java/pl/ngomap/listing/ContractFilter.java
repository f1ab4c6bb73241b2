package pl.ngomap.listing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;

/**
 * Compares each answer of the API with {@code openapi.yaml}. Requests may be as wrong as they like.
 */
class ContractFilter implements Filter {

  private static final String API = "/api/v1/";
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

  /** Read when first needed, so that the file can be written anew. */
  private OpenApiInteractionValidator contract;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith(API) && METHODS.contains(request.getMethod())) {
      ValidationReport report =
          contract()
              .validateResponse(
                  path,
                  Request.Method.valueOf(request.getMethod()),
                  RestAssuredResponse.of(response));
      if (report.hasErrors()) {
        throw new AssertionError(path + " breaks the contract: " + report.getMessages());
      }
    }
    return response;
  }

  private OpenApiInteractionValidator contract() {
    if (contract == null) {
      contract =
          OpenApiInteractionValidator.createForInlineApiSpecification(read())
              .withLevelResolver(
                  LevelResolver.create()
                      .withLevel("validation.request.path.missing", ValidationReport.Level.IGNORE)
                      .withLevel(
                          "validation.request.operation.notAllowed", ValidationReport.Level.IGNORE)
                      .build())
              .build();
    }
    return contract;
  }

  private static String read() {
    try {
      return Files.readString(ContractTest.FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
