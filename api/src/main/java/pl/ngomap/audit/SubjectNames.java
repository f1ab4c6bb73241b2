package pl.ngomap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the subjects of entries are called now. The log itself keeps no names: they change, and
 * those of people can be erased.
 */
@ApplicationScoped
class SubjectNames {

  private static final String NAMES =
      """
      with asked as (
        select word, split_part(word, ':', 1) as kind, split_part(word, ':', 2)::uuid as id
        from unnest(cast(:subjects as text[])) word
        where word ~ '^[a-z]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
      select asked.word, coalesce(o.name, gone.name, p.title, owned.name, who.email, left(b.text, 60)) as name
      from asked
      left join organisation o on asked.kind = 'organisation' and o.id = asked.id
      left join removed_organisation gone on asked.kind = 'organisation' and gone.id = asked.id
      left join proposal p on asked.kind = 'proposal' and p.id = asked.id
      left join claim c on asked.kind = 'claim' and c.id = asked.id
      left join organisation owned on owned.id = c.organisation_id
      left join person who on asked.kind = 'person' and who.id = asked.id
      left join broadcast b on asked.kind = 'broadcast' and b.id = asked.id""";

  private final EntityManager database;

  SubjectNames(EntityManager database) {
    this.database = database;
  }

  /** Each entry with the name of its subject, where there is one. */
  List<AuditView> name(List<AuditView> entries) {
    Map<String, String> names = new HashMap<>();
    database
        .createNativeQuery(NAMES, Tuple.class)
        .setParameter(
            "subjects", entries.stream().map(AuditView::subject).distinct().toArray(String[]::new))
        .getResultList()
        .forEach(
            row -> {
              Tuple found = (Tuple) row;
              names.put(found.get("word", String.class), found.get("name", String.class));
            });
    return entries.stream().map(entry -> entry.named(names.get(entry.subject()))).toList();
  }
}
