package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import pl.ngomap.problem.Parameters;

/** Reads what narrows a list or a map. */
@ApplicationScoped
public class Filters {

  private static final Set<String> WHEELCHAIR = Set.of("yes", "limited", "no");

  private final ReferenceSql references;
  private final Questions questions;
  private final OpenInstant instants;

  Filters(ReferenceSql references, Questions questions, OpenInstant instants) {
    this.references = references;
    this.questions = questions;
    this.instants = instants;
  }

  /** All that the words ask for. */
  public Filter of(FilterParameters words) {
    String q = Parameters.text("q", words.q);
    return filter(words, q, q == null ? null : questions.understand(words.q).condition());
  }

  /** All but {@code q}, for who makes more of it. */
  public Filter withoutWords(FilterParameters words) {
    return filter(words, null, null);
  }

  /** About when places shall tell how they stand; null: not asked. */
  public Instant at(String word, Filter filter) {
    Instant at = instants.at(word);
    return at == null ? filter.openAt() : at;
  }

  private Filter filter(FilterParameters words, String q, String condition) {
    return new Filter(
        Parameters.listOf("sphere", words.sphere, references.sphereCodes()),
        q,
        condition,
        Parameters.oneOf("legalForm", words.legalForm, references.legalFormCodes()),
        Parameters.flag("publicBenefit", words.publicBenefit),
        Parameters.oneOf("wheelchair", words.wheelchair, WHEELCHAIR),
        instants.openAt(words.openAt));
  }
}
