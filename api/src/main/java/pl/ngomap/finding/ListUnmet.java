package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;
import pl.ngomap.text.Language;
import pl.ngomap.text.Need;
import pl.ngomap.text.Needs;

/** Shows the staff what people look for and do not find, most wanted first. */
@ApplicationScoped
class ListUnmet {

  private static final String LIST =
      """
      select kind, subject, sum(times) as times, count(*) as days
      from unmet_search where day > :since
      group by kind, subject
      order by sum(times) desc, kind, subject
      limit :limit""";

  private final EntityManager database;
  private final Needs needs;
  private final UnmetSearches searches;

  ListUnmet(EntityManager database, Needs needs, UnmetSearches searches) {
    this.database = database;
    this.needs = needs;
    this.searches = searches;
  }

  /**
   * @param days how far back, today included
   */
  @Transactional
  public Page<UnmetView> list(Actor actor, int days, int limit, Language language) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.maySeeAll()) {
      throw Refusal.forbidden("not-staff", "Only the staff see this list.");
    }
    List<Tuple> rows =
        database
            .createNativeQuery(LIST, Tuple.class)
            .setParameter("since", searches.today().minusDays(days))
            .setParameter("limit", limit)
            .getResultList();
    return new Page<>(rows.stream().map(row -> view(row, language)).toList(), null);
  }

  private UnmetView view(Tuple row, Language language) {
    String subject = row.get("subject", String.class);
    Need need = row.get("kind", String.class).equals("need") ? needs.get(subject) : null;
    return new UnmetView(
        row.get("kind", String.class),
        subject,
        need == null ? null : need.label(language),
        ((Number) row.get("times")).longValue(),
        ((Number) row.get("days")).longValue());
  }
}
