package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The number that says when the data last changed. */
@ApplicationScoped
public class DataVersionSql {

  /** The version as a word; every statement of this room begins with it. */
  public static final String WORD = "v.lineage || '-' || v.value";

  private static final String READ = "select " + WORD + ", null from data_version v";

  private final Database database;

  DataVersionSql(Database database) {
    this.database = database;
  }

  String read() {
    return database.ask(READ, List.of(), row -> null).version();
  }
}
