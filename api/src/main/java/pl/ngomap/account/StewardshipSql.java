package pl.ngomap.account;

import java.util.List;
import java.util.Locale;
import pl.ngomap.kernel.Stewardship;

/** Statements about people and the organisations that they care for. */
final class StewardshipSql {

  /** Two requests that make the same person at once make one. */
  static final String ENSURE =
      """
      insert into person (id, email, language, role, created_at)
      values (:id, :email, :language, 'steward', :now)
      on conflict (email) do nothing""";

  static final String GRANT =
      """
      insert into stewardship (organisation_id, person_id, level, since)
      values (:organisation, :person, :level, :now)
      on conflict (organisation_id, person_id) do update set level = excluded.level""";

  static final String REVOKE =
      "delete from stewardship where organisation_id = :organisation and person_id = :person";

  static final String EMAILS =
      """
      select p.email
      from stewardship s join person p on p.id = s.person_id
      where s.organisation_id = :organisation
      order by s.level desc, p.email""";

  static final String STEWARDS =
      """
      select p.id, p.email, s.level, s.since
      from stewardship s join person p on p.id = s.person_id
      where s.organisation_id = :organisation
      order by s.level desc, p.email""";

  static final String LOCK_STEWARDS =
      """
      select p.id, p.email, s.level, s.since
      from stewardship s join person p on p.id = s.person_id
      where s.organisation_id = :organisation
      order by p.id
      for update of s""";

  static final List<String> FORGET =
      List.of(
          "delete from letter where recipient = (select email from person where id = :person)",
          "delete from sign_in_link where email = (select email from person where id = :person)",
          "delete from person where id = :person");

  private StewardshipSql() {}

  /** The word for a level, in the database and in the API. */
  static String word(Stewardship level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** The level for a word of the database. */
  static Stewardship level(String word) {
    return Stewardship.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
