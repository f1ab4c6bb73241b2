package pl.ngomap.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses that there are. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

  /** Only those for whom something has happened; nobody waits for those who are being called. */
  private static final String CLAIM =
      """
      update webhook set due_at = :lease
      where id in (
        select id from webhook w
        where state <> 'dead' and due_at <= :now
          and exists (select from api_key k
            where k.id = w.key_id and k.revoked_at is null and k.expires_at > :now)
          and exists (select from change_log c
            where (c.version, c.organisation_id) > (w.seen_version, w.seen_id))
        order by due_at limit :most for update skip locked)
      returning *""";

  List<Webhook> listOf(UUID key) {
    return list("keyId = ?1 order by madeAt, id", key);
  }

  Optional<Webhook> find(UUID key, UUID id) {
    return find("keyId = ?1 and id = ?2", key, id).firstResultOptional();
  }

  /** Takes some that are due, so that nobody else calls them until the lease ends. */
  @SuppressWarnings("unchecked")
  List<Webhook> claim(Instant now, Instant lease, int most) {
    return getEntityManager()
        .createNativeQuery(CLAIM, Webhook.class)
        .setParameter("lease", lease)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }
}
