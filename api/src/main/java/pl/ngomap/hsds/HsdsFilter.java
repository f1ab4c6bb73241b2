package pl.ngomap.hsds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ngomap.listing.Questions;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * What narrows a list; all of it must hold.
 *
 * @param condition on {@code listing_organisation o} and {@code organisation t}, each part with
 *     "and" in front
 * @param values for its question marks
 */
record HsdsFilter(String condition, List<Object> values) {

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** The words of a query string; null: not given. */
  record Words(
      String search,
      String taxonomyTermId,
      String taxonomyId,
      String organizationId,
      String modifiedAfter) {}

  static HsdsFilter of(Words words, Vocabulary vocabulary, Questions questions) {
    StringBuilder condition = new StringBuilder();
    List<Object> values = new ArrayList<>();
    String search = Parameters.text("search", words.search);
    if (search != null) {
      condition.append(" and o.search @@ ?::tsquery");
      values.add(questions.understand(search).condition());
    }
    UUID term = id("taxonomy_term_id", words.taxonomyTermId);
    if (term != null) {
      condition.append(" and o.spheres && ?");
      values.add(vocabulary.code(term).map(code -> new String[] {code}).orElse(new String[0]));
    }
    UUID taxonomy = id("taxonomy_id", words.taxonomyId);
    if (taxonomy != null) {
      condition.append(" and ? and o.spheres <> '{}'");
      values.add(taxonomy.equals(Vocabulary.ID));
    }
    UUID organization = id("organization_id", words.organizationId);
    if (organization != null) {
      condition.append(" and o.organisation_id = ?");
      values.add(organization);
    }
    OffsetDateTime after = time("modified_after", words.modifiedAfter);
    if (after != null) {
      condition.append(" and t.edited_at >= ?");
      values.add(after);
    }
    return new HsdsFilter(condition.toString(), List.copyOf(values));
  }

  /** The same, and more. */
  HsdsFilter and(String more, Object... moreValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(moreValues));
    return new HsdsFilter(condition + more, all);
  }

  static UUID id(String name, String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    if (!word.matches(UUID_FORM)) {
      throw Refusal.badParameter(name, "This is not an identifier.", "A UUID.");
    }
    return UUID.fromString(word);
  }

  private static OffsetDateTime time(String name, String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    if (word.length() != "2026-01-01".length()) {
      return Parameters.instant(name, word).atOffset(ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(word).atStartOfDay().atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Refusal.badParameter(
          name, "This is not a time.", "A date, or RFC 3339, such as 2026-11-25T08:00:00Z.");
    }
  }
}
