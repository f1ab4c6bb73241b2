package pl.ngomap.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** The answer to a search. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchAnswer", description = "The answer to a search.")
record SearchView(
    @Schema(required = true) List<SearchItem> items,
    @Schema(required = true, description = "How many organisations match.") long total,
    @Schema(
            description =
                "Cursor of the following page; absent on the last one, and after the first 600 items.")
        String next,
    @Schema(description = "By filter, when asked for.") Facets facets,
    @Schema(required = true) Understood understood,
    @Schema(description = "When nothing was found: what is offered instead.") Instead instead) {

  SearchView with(Instead offers) {
    return new SearchView(items, total, next, facets, understood, offers);
  }

  /** What the question was taken for. */
  @Schema(name = "Understood", description = "What the question was taken for.")
  record Understood(
      @Schema(
              description =
                  "The words that were searched for, without an address among them: lists and maps want these as q.")
          String q,
      @Schema(description = "The place that was searched around, when it was typed.")
          UnderstoodPlace place,
      @Schema(description = "An address that nobody knows; it was searched anywhere.")
          String placeNotFound,
      @Schema(description = "The everyday needs that were recognised.") List<NeedView> needs,
      @Schema(description = "The register number or postal code that was recognised.")
          Number number,
      @Schema(description = "Words that nobody uses here, and what was taken for them.")
          List<Correction> corrections,
      @Schema(description = "No profile has all words; those with at least half of them are shown.")
          Boolean relaxed) {}

  @Schema(name = "UnderstoodPlace")
  record UnderstoodPlace(
      @Schema(required = true) String label,
      @Schema(required = true) Position position,
      @Schema(
              required = true,
              description = "How exact it is.",
              enumeration = {"house", "street", "town"})
          String precision,
      @Schema(required = true, description = "Who knew it: gazetteer, gugik, photon or nominatim.")
          String source) {}

  @Schema(name = "Need")
  record NeedView(
      @Schema(required = true, examples = "clothes-donation") String id,
      @Schema(required = true, description = "What people call it, in the language asked for.")
          String label) {}

  @Schema(name = "RecognisedNumber")
  record Number(
      @Schema(
              required = true,
              enumeration = {"krs", "nip", "regon", "postalCode"})
          String kind,
      @Schema(required = true, description = "Its digits.") String value) {}

  @Schema(name = "Correction")
  record Correction(@Schema(required = true) String typed, @Schema(required = true) String taken) {}

  /** Counts of what each filter would leave; each is counted without itself. */
  @Schema(
      name = "Facets",
      description =
          "What each filter would leave; each is counted without itself, and with all others.")
  record Facets(
      @Schema(required = true, description = "By code of /spheres.") Map<String, Long> sphere,
      @Schema(required = true, description = "By code of /legal-forms.")
          Map<String, Long> legalForm,
      @Schema(required = true, description = "true, false.") Map<String, Long> publicBenefit,
      @Schema(required = true, description = "By TERYT code of units that they work in.")
          Map<String, Long> unit,
      @Schema(
              required = true,
              description =
                  "yes, limited, no: how many have a place so good and none better. The filter limited leaves those of yes and limited.")
          Map<String, Long> wheelchair,
      @Schema(description = "How many are open at the instant; absent when none was named.")
          Long open) {}

  /** Offers in place of an empty answer, each labelled for what it is. */
  @Schema(name = "Instead", description = "Offers in place of an empty answer.")
  record Instead(
      @Schema(description = "The nearest beyond the radius.") List<SearchItem> farther,
      @Schema(description = "The same in the neighbouring units.") Neighbouring neighbouring,
      @Schema(description = "Another spelling, which finds something.") Spelling spelling,
      @Schema(description = "Organisations of kindred spheres.") Wider wider) {}

  @Schema(name = "Neighbouring")
  record Neighbouring(
      @Schema(required = true, description = "Names of the units.") List<String> units,
      @Schema(required = true) List<SearchItem> items) {}

  @Schema(name = "Spelling")
  record Spelling(
      @Schema(required = true, description = "The question, spelt so.") String q,
      @Schema(required = true) List<SearchItem> items) {}

  @Schema(name = "Wider")
  record Wider(
      @Schema(required = true, description = "Codes of /spheres.") List<String> spheres,
      @Schema(required = true) List<SearchItem> items) {}
}
