package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.problem.Parameters;

/** Reads what narrows a list or a map. */
@ApplicationScoped
public class Filters {

  private final ReferenceSql references;
  private final Questions questions;

  Filters(ReferenceSql references, Questions questions) {
    this.references = references;
    this.questions = questions;
  }

  public Filter of(String sphere, String q) {
    String words = Parameters.text("q", q);
    return new Filter(
        Parameters.listOf("sphere", sphere, references.sphereCodes()),
        words,
        words == null ? null : questions.understand(q).condition());
  }

  ReferenceSql references() {
    return references;
  }
}
