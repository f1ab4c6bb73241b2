package pl.ngomap.broadcast.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The groups, and who is in them. */
@ApplicationScoped
class Groups implements PanacheRepositoryBase<OrganisationGroup, UUID> {

  private static final String COUNT =
      """
      select count(*) from group_member m join listing_organisation o using (organisation_id)
      where m.group_id = :group""";

  private static final String MEMBERS =
      """
      select o.organisation_id, o.name from group_member m join listing_organisation o using (organisation_id)
      where m.group_id = :group order by o.name, o.organisation_id""";

  /** Nobody is added who is not on the map; twice is once. */
  private static final String ADD =
      """
      insert into group_member (group_id, organisation_id, added_at)
      select :group, o.organisation_id, :now from listing_organisation o where o.organisation_id = :organisation
      on conflict (group_id, organisation_id) do update set added_at = group_member.added_at""";

  private static final String TAKE =
      "delete from group_member where group_id = :group and organisation_id = :organisation";

  /** A message that is still to leave, or an audience that is kept. */
  private static final String IS_USED =
      """
      select exists (select from audience where audience -> 'groups' @> cast(:group as jsonb))
        or exists (select from broadcast where state in ('waiting', 'scheduled') and audience -> 'groups' @> cast(:group as jsonb))""";

  long countMembers(UUID group) {
    return (long)
        getEntityManager()
            .createNativeQuery(COUNT, Long.class)
            .setParameter("group", group)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  List<GroupDetail.Member> members(UUID group) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(MEMBERS, Object[].class)
            .setParameter("group", group)
            .getResultList();
    return rows.stream()
        .map(row -> new GroupDetail.Member((UUID) row[0], (String) row[1]))
        .toList();
  }

  /** Whether there is such an organisation on the map. */
  boolean add(UUID group, UUID organisation, Instant now) {
    return getEntityManager()
            .createNativeQuery(ADD)
            .setParameter("group", group)
            .setParameter("organisation", organisation)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  /** Whether it was in the group. */
  boolean take(UUID group, UUID organisation) {
    return getEntityManager()
            .createNativeQuery(TAKE)
            .setParameter("group", group)
            .setParameter("organisation", organisation)
            .executeUpdate()
        > 0;
  }

  boolean isUsed(UUID group) {
    return (boolean)
        getEntityManager()
            .createNativeQuery(IS_USED, Boolean.class)
            .setParameter("group", "\"" + group + "\"")
            .getSingleResult();
  }
}
