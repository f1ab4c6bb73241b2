package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/** Organisations by what their names, or words in them, begin with. */
@ApplicationScoped
class NamesSql {

  /** Names that are looked at, at most: a keystroke must stay cheap. */
  private static final int CANDIDATES = 200;

  /**
   * Names that begin so, and names with words that begin so; the second only where few enough
   * profiles have such a word, as the index must gather them all.
   */
  private static final String BEGUN =
      """
      with asked as materialized (select ?::text as typed, ?::text as pattern, ?::tsquery as words, ?::geography as here),
      rare as materialized (
        select coalesce(sum(documents), 0) <= 5000 as few from (
          select documents from search_word, asked
          where word like (select ?::text) limit 2000) w)
      select %s as version, found.*
      from data_version v left join lateral (
        select o.organisation_id, o.slug, o.name, o.family, main.city
        from (
          (select organisation_id from listing_organisation, asked where name_folded like asked.pattern limit %d)
          union
          (select organisation_id from listing_organisation, asked, rare
            where rare.few and search @@ asked.words limit %d)) hit
        join listing_organisation o using (organisation_id)
        cross join asked
        left join lateral (
          select p.city, p.position from listing_place p
          where p.organisation_id = o.organisation_id order by p.ordinal limit 1) main on true
        order by starts_with(o.name_folded, asked.typed) desc, o.example,
          st_distance(main.position::geography, asked.here), length(o.name), o.name, o.organisation_id
        limit ?) found on true"""
          .formatted(DataVersionSql.WORD, CANDIDATES, CANDIDATES);

  private final Database database;

  NamesSql(Database database) {
    this.database = database;
  }

  /**
   * @param typed folded
   * @param beginning of the last word, folded letters and digits only
   * @param words a {@code tsquery} of all words in names
   * @param near null: anywhere
   */
  Answer<List<SuggestView>> begunBy(
      String typed, String beginning, String words, Position near, int limit) {
    List<Object> values = new ArrayList<>();
    values.add(typed);
    values.add(typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    values.add(words);
    values.add(near == null ? null : SearchSql.point(near));
    values.add(beginning + "%");
    values.add(limit);
    return database.ask(
        BEGUN,
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
