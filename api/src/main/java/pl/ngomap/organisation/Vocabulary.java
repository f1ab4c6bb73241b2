package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that a source may use: for spheres and legal forms our codes or the Polish labels, for
 * communes their codes.
 */
@ApplicationScoped
public class Vocabulary {

  private final EntityManager database;

  Vocabulary(EntityManager database) {
    this.database = database;
  }

  /**
   * Words, in lower case, and the codes that they stand for.
   *
   * @param codes all codes, in the order of the tables
   */
  public record Words(List<String> codes, Map<String, String> codeByWord) {

    /**
     * The code that a word stands for.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String getCode(String word) {
      String code = codeByWord.get(word.toLowerCase(Locale.ROOT));
      if (code == null) {
        throw new IllegalArgumentException(
            "'" + word + "' is unknown; known are " + String.join(", ", codes));
      }
      return code;
    }
  }

  public Words spheres() {
    return words("select code, labels from Sphere order by ordinal");
  }

  public Words legalForms() {
    return words("select code, labels from LegalForm order by ordinal");
  }

  /** Whether an activity area may name the unit. */
  public boolean knows(Teryt unit) {
    return database.find(AdministrativeUnit.class, unit.code()) != null;
  }

  /** TERYT codes of the communes whose outlines are known. */
  public Set<String> communes() {
    return Set.copyOf(
        database
            .createQuery(
                "select teryt from AdministrativeUnit where level = 'commune' and outline is not null",
                String.class)
            .getResultList());
  }

  @SuppressWarnings("unchecked")
  private Words words(String query) {
    Map<String, String> codeByWord = new LinkedHashMap<>();
    List<Object[]> rows = database.createQuery(query, Object[].class).getResultList();
    for (Object[] row : rows) {
      String code = (String) row[0];
      codeByWord.put(((Map<String, String>) row[1]).get("pl").toLowerCase(Locale.ROOT), code);
    }
    // Codes come last, so that none is hidden by another one's label.
    rows.forEach(row -> codeByWord.put((String) row[0], (String) row[0]));
    return new Words(rows.stream().map(row -> (String) row[0]).toList(), Map.copyOf(codeByWord));
  }
}
