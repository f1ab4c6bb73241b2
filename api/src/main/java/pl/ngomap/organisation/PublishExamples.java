package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.hibernate.Session;

/** Publishes generated organisations, a million as well as one, in one transaction. */
@ApplicationScoped
public class PublishExamples {

  /** As many as fit into a few tens of megabytes of COPY text. */
  private static final int BATCH = 10_000;

  private final EntityManager database;
  private final AdministrativeUnits units;
  private final Publication publication;
  private final Clock clock;

  PublishExamples(
      EntityManager database, AdministrativeUnits units, Publication publication, Clock clock) {
    this.database = database;
    this.units = units;
    this.publication = publication;
    this.clock = clock;
  }

  /**
   * Makes sure that the first examples of a series are there.
   *
   * @param count how many, from number 1 on
   * @param generator makes the example of a number
   * @param unit where examples may work, although its outline may not be known
   * @param progress told the number of examples done, now and then
   * @return how many were not there yet
   */
  @Transactional
  public int publish(
      long seed, int count, IntFunction<Example> generator, Teryt unit, IntConsumer progress) {
    long version = publication.begin();
    BitSet missing = missing(seed, count);
    if (missing.isEmpty()) {
      return 0;
    }
    units.ensureKnown(unit);
    database.flush();
    ExampleSql.MAKE_ROOM.forEach(this::execute);
    ExampleRows rows = new ExampleRows(version, clock.instant());
    int gathered = 0;
    for (int number = missing.nextSetBit(1); number > 0; number = missing.nextSetBit(number + 1)) {
      rows.add(generator.apply(number));
      gathered++;
      if (gathered % BATCH == 0) {
        database.unwrap(Session.class).doWork(rows::send);
        progress.accept(gathered);
      }
    }
    database.unwrap(Session.class).doWork(rows::send);
    publication.complete(
        version, new PublishOrganisations.Origin(Example.source(seed), "generated"));
    database.createNativeQuery(ExampleSql.TIDY_INDEXES).getSingleResult();
    return gathered;
  }

  private void execute(String statement) {
    database.createNativeQuery(statement).executeUpdate();
  }

  private BitSet missing(long seed, int count) {
    BitSet missing = new BitSet(count + 1);
    missing.set(1, count + 1);
    database
        .createNativeQuery(ExampleSql.NUMBERS, Integer.class)
        .setParameter("source", Example.source(seed))
        .getResultStream()
        .forEach(number -> missing.clear((Integer) number));
    return missing;
  }
}
