package pl.ngomap.logo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The pictures of logos in the database. */
@ApplicationScoped
class LogoSql {

  private static final String REMOVE =
      "delete from logo_picture where organisation_id = :organisation";

  private static final String ADD =
      """
      insert into logo_picture (organisation_id, size, content)
      values (:organisation, :size, :content)""";

  private static final String FIND =
      """
      select o.logo as hash, p.content as content
      from organisation o
      join listing_organisation l on l.organisation_id = o.id
      join logo_picture p on p.organisation_id = o.id
      where o.id = :organisation and o.logo is not null and p.size = :size""";

  private final Session database;

  LogoSql(Session database) {
    this.database = database;
  }

  /**
   * One picture that is public.
   *
   * @param hash of the whole logo
   */
  record Picture(String hash, byte[] content) {}

  void remove(UUID organisation) {
    database.createNativeQuery(REMOVE).setParameter("organisation", organisation).executeUpdate();
  }

  void replace(UUID organisation, LogoPictures pictures) {
    remove(organisation);
    pictures
        .bySize()
        .forEach(
            (size, content) ->
                database
                    .createNativeQuery(ADD)
                    .setParameter("organisation", organisation)
                    .setParameter("size", size)
                    .setParameter("content", content)
                    .executeUpdate());
  }

  @Transactional
  Optional<Picture> find(UUID organisation, int size) {
    return database
        .createNativeQuery(FIND, Tuple.class)
        .setParameter("organisation", organisation)
        .setParameter("size", size)
        .getResultStream()
        .map(row -> new Picture(row.get("hash", String.class), row.get("content", byte[].class)))
        .findFirst();
  }
}
