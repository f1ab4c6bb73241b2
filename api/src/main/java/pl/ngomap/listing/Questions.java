package pl.ngomap.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.text.Language;
import pl.ngomap.text.Meaning;
import pl.ngomap.text.Understanding;

/**
 * What questions mean at the current data version: the same for lists, maps and the search, so that
 * they show the same.
 */
@ApplicationScoped
public class Questions {

  private static final String EXISTS =
      "select "
          + DataVersionSql.WORD
          + """
           as version, exists (select from listing_organisation where search @@ ?::tsquery) as found
          from data_version v""";

  private final Understanding understanding;
  private final Database database;
  private final DataVersionSql versions;
  private final Cache<String, Understood> known = Caffeine.newBuilder().maximumSize(1_000).build();

  Questions(Understanding understanding, Database database, DataVersionSql versions) {
    this.understanding = understanding;
    this.database = database;
    this.versions = versions;
  }

  /**
   * A question with its condition.
   *
   * @param relaxed no profile has all of its words, so that those with more than half are found
   */
  public record Understood(Meaning meaning, boolean relaxed) {

    /** A {@code tsquery}; empty: finds nothing. */
    public String condition() {
      return relaxed ? meaning.relaxed() : meaning.strict();
    }
  }

  /**
   * @param text as it was typed, checked to be readable
   */
  public Understood understand(String text) {
    return known.get(versions.read() + text, key -> read(text));
  }

  private Understood read(String text) {
    Meaning meaning = understanding.understand(text, Language.PL);
    boolean relaxed =
        meaning.terms().size() > 1
            && !database
                .ask(EXISTS, List.of(meaning.strict()), row -> row.getBoolean("found"))
                .body()
                .get(0);
    return new Understood(meaning, relaxed);
  }
}
