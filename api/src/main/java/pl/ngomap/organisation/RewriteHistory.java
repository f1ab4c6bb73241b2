package pl.ngomap.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * The one exception to the rule that history is never changed: words about a person go from it at
 * that person's wish. It decides no permission: its callers have.
 */
@ApplicationScoped
public class RewriteHistory {

  private static final String LIST =
      """
      select number, cast(snapshot as text), reason
      from organisation_revision where organisation_id = :id order by number""";

  private static final String UPDATE =
      """
      update organisation_revision set snapshot = cast(:snapshot as jsonb), reason = :reason
      where organisation_id = :id and number = :number""";

  private final Session database;
  private final ObjectMapper json = new ObjectMapper();

  RewriteHistory(Session database) {
    this.database = database;
  }

  /**
   * Puts every text of every revision through a function.
   *
   * @return how many revisions are others now
   */
  @Transactional(TxType.MANDATORY)
  public int rewrite(UUID id, UnaryOperator<String> change) {
    int changed = 0;
    List<Object[]> rows =
        database.createNativeQuery(LIST, Object[].class).setParameter("id", id).getResultList();
    for (Object[] row : rows) {
      Object before = read((String) row[1]);
      Object after = rewritten(before, change);
      String reason = change.apply((String) row[2]);
      if (!before.equals(after) || !reason.equals(row[2])) {
        update(id, row[0], write(after), reason);
        changed++;
      }
    }
    return changed;
  }

  private void update(UUID id, Object number, String snapshot, String reason) {
    database
        .createNativeMutationQuery(UPDATE)
        .setParameter("id", id)
        .setParameter("number", number)
        .setParameter("snapshot", snapshot)
        .setParameter("reason", reason)
        .executeUpdate();
  }

  private static Object rewritten(Object value, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return change.apply(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(part -> rewritten(part, change)).collect(Collectors.toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      map.forEach((key, part) -> changed.put((String) key, rewritten(part, change)));
      return changed;
    }
    return value;
  }

  private Object read(String snapshot) {
    try {
      return json.readValue(snapshot, Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds JSON", e);
    }
  }

  private String write(Object snapshot) {
    try {
      return json.writeValueAsString(snapshot);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read can be written", e);
    }
  }
}
