package pl.ngomap.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks at what the tests have published. */
@ApplicationScoped
class Published {

  private final EntityManager database;

  Published(EntityManager database) {
    this.database = database;
  }

  @Transactional
  long count(String table) {
    return number("select count(*) from " + table);
  }

  /** A statement whose answer is one number. */
  @Transactional
  long number(String sql) {
    return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
  }

  /** A statement whose answer is one column. */
  @Transactional
  List<?> column(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }

  @Transactional
  void change(String sql) {
    database.createNativeQuery(sql).executeUpdate();
  }
}
