package pl.ngomap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.ngomap.exchange.example.ExampleOrganisations;
import pl.ngomap.organisation.PublishExamples;
import pl.ngomap.organisation.Teryt;
import pl.ngomap.organisation.Vocabulary;

/** Makes sure that the first examples of a series are on the map. */
@ApplicationScoped
class AddExamples {

  private static final int TELL_EVERY = 10_000;

  private final PublishExamples publish;
  private final Vocabulary vocabulary;

  AddExamples(PublishExamples publish, Vocabulary vocabulary) {
    this.publish = publish;
    this.vocabulary = vocabulary;
  }

  /**
   * @param seed which series
   * @return how many were not there yet
   */
  @Transactional
  int add(int count, long seed) {
    ExampleOrganisations examples = new ExampleOrganisations(seed, vocabulary.communes());
    return publish.publish(
        seed,
        count,
        examples::get,
        new Teryt(ExampleOrganisations.TOWN_TERYT),
        Console.progress("examples", TELL_EVERY));
  }
}
