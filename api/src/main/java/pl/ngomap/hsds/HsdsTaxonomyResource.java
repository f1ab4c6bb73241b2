package pl.ngomap.hsds;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** {@code /hsds/taxonomies} and {@code /hsds/taxonomy_terms}: the spheres. */
@Path("/hsds")
@Tag(name = "HSDS")
class HsdsTaxonomyResource {

  private final Vocabulary vocabulary;
  private final HsdsResponse responses;

  HsdsTaxonomyResource(Vocabulary vocabulary, HsdsResponse responses) {
    this.vocabulary = vocabulary;
    this.responses = responses;
  }

  @GET
  @Path("/taxonomies")
  @Operation(operationId = "listHsdsTaxonomies", summary = "Taxonomies: there is one")
  public RestResponse<HsdsPage<Hsds.Taxonomy>> taxonomies(@BeanParam HsdsParameters words) {
    return responses.one(
        () -> page(words, List.of(Vocabulary.taxonomy()), Vocabulary.taxonomy().name()));
  }

  @GET
  @Path("/taxonomies/{id}")
  @Operation(operationId = "getHsdsTaxonomy", summary = "A taxonomy")
  public RestResponse<Hsds.Taxonomy> taxonomy(
      @Parameter(description = "Its id.") @PathParam("id") String id) {
    if (!Vocabulary.ID.equals(HsdsFilter.id("id", id))) {
      throw Refusal.notFound("not-found", "There is no such taxonomy.");
    }
    return responses.one(Vocabulary::taxonomy);
  }

  @GET
  @Path("/taxonomy_terms")
  @Operation(operationId = "listHsdsTaxonomyTerms", summary = "Spheres of public tasks")
  public RestResponse<HsdsPage<Hsds.TaxonomyTerm>> terms(
      @BeanParam HsdsParameters words,
      @Parameter(
              description = "Of one taxonomy.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @QueryParam("taxonomy_id")
          String taxonomy,
      @Parameter(
              description = "Only terms without a parent; here all are.",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("top_only")
          String topOnly,
      @Parameter(
              description = "Children of a term; here none has any.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @QueryParam("parent_id")
          String parent) {
    Parameters.flag("top_only", topOnly);
    boolean other =
        HsdsFilter.id("parent_id", parent) != null
            || taxonomy != null && !Vocabulary.ID.equals(HsdsFilter.id("taxonomy_id", taxonomy));
    String search = Parameters.text("search", words.search);
    List<Hsds.TaxonomyTerm> found =
        vocabulary.terms().stream()
            .filter(term -> !other)
            .filter(term -> search == null || holds(term.name() + " " + term.description(), search))
            .toList();
    return responses.one(() -> page(words, found, null));
  }

  @GET
  @Path("/taxonomy_terms/{id}")
  @Operation(operationId = "getHsdsTaxonomyTerm", summary = "A sphere of public tasks")
  public RestResponse<Hsds.TaxonomyTerm> term(
      @Parameter(description = "Its id.") @PathParam("id") String id) {
    return vocabulary.terms().stream()
        .filter(term -> term.id().equals(HsdsFilter.id("id", id)))
        .findFirst()
        .map(term -> responses.one(() -> term))
        .orElseThrow(() -> Refusal.notFound("not-found", "There is no such term."));
  }

  private static <T> HsdsPage<T> page(HsdsParameters words, List<T> all, String onlyText) {
    if (HsdsResponse.isLines(words.format)) {
      throw Refusal.badParameter("format", "This list is short.", "json.");
    }
    String search = Parameters.text("search", words.search);
    List<T> found = onlyText == null || search == null || holds(onlyText, search) ? all : List.of();
    HsdsPaging paging = HsdsPaging.of(words.page, words.perPage);
    return HsdsPage.of(found.size(), paging, paging.cut(found));
  }

  private static boolean holds(String text, String search) {
    return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
  }
}
