package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.text.Beginnings;

/** Organisations by what their names, or words in them, begin with. */
@ApplicationScoped
class NamesSql {

  /** Names that are looked at, at most: a keystroke must stay cheap. */
  private static final int CANDIDATES = 100;

  /** Above, the index would gather more than a keystroke may cost, and the next rows will do. */
  private static final int COMMON = 30_000;

  private static final String BEGUN =
      """
      with asked as materialized (select ?::text as typed, ?::geography as here)
      select %s as version, found.*
      from data_version v left join lateral (
        select o.organisation_id, o.slug, o.name, o.family, main.city
        from (
          (select organisation_id from listing_organisation where name_folded ~>=~ ? and name_folded ~<~ ? limit %d)
          union
          (select organisation_id from %s where search @@ ?::tsquery limit %d)) hit
        join listing_organisation o using (organisation_id)
        cross join asked
        left join lateral (
          select p.city, p.position from listing_place p
          where p.organisation_id = o.organisation_id order by p.ordinal limit 1) main on true
        order by starts_with(o.name_folded, asked.typed) desc, o.example,
          st_distance(main.position::geography, asked.here), length(o.name), o.name, o.organisation_id
        limit ?) found on true""";

  /** By the index of words. */
  private static final String BY_INDEX = begun("listing_organisation");

  /** Row by row, as one of every few will do; the offset keeps the index out. */
  private static final String BY_ROWS =
      begun("(select organisation_id, search from listing_organisation offset 0) o");

  private final Database database;

  NamesSql(Database database) {
    this.database = database;
  }

  private static String begun(String source) {
    return BEGUN.formatted(DataVersionSql.WORD, CANDIDATES, source, CANDIDATES);
  }

  /**
   * @param named in how many names the words begin so, at most
   * @param near null: anywhere
   */
  Answer<List<SuggestView>> begunBy(Beginnings begun, long named, Position near, int limit) {
    List<Object> values = new ArrayList<>();
    values.add(begun.typed());
    values.add(near == null ? null : QuestionSql.point(near));
    values.add(begun.typed());
    values.add(begun.typed() + Beginnings.LAST);
    values.add(begun.names());
    values.add(limit);
    return database.ask(
        named > COMMON ? BY_ROWS : BY_INDEX,
        values,
        row ->
            SuggestView.ofOrganisation(
                row.getObject("organisation_id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("city"),
                row.getString("family")));
  }
}
