package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that organisations are described with, and how many organisations use each. */
@ApplicationScoped
public class ReferenceSql {

  private static final String SPHERES =
      "select "
          + DataVersionSql.WORD
          + """
           as version, s.code, s.family, s.labels, coalesce(used.organisations, 0) as organisations
          from data_version v cross join sphere s
          left join (
            select code, count(*) as organisations
            from listing_organisation o cross join unnest(o.spheres) code group by code) used on used.code = s.code
          where s.valid_to is null or s.valid_to >= current_date
          order by s.ordinal""";

  private static final String LEGAL_FORMS =
      "select "
          + DataVersionSql.WORD
          + """
           as version, f.code, f.register, f.labels, coalesce(used.organisations, 0) as organisations
          from data_version v cross join legal_form f
          left join (
            select legal_form, count(*) as organisations
            from listing_organisation group by legal_form) used on used.legal_form = f.code
          order by f.ordinal""";

  private final Database database;
  private final JsonColumn json;

  /** Codes change with a migration only, that is with a start. */
  private volatile Set<String> sphereCodes;

  private volatile Set<String> legalFormCodes;

  ReferenceSql(Database database, JsonColumn json) {
    this.database = database;
    this.json = json;
  }

  public Answer<List<SphereView>> listSpheres() {
    return database.ask(SPHERES, List.of(), row -> SphereView.of(row, json));
  }

  Answer<List<LegalFormView>> listLegalForms() {
    return database.ask(LEGAL_FORMS, List.of(), row -> LegalFormView.of(row, json));
  }

  public Set<String> sphereCodes() {
    if (sphereCodes == null) {
      sphereCodes = listSpheres().body().stream().map(SphereView::code).collect(Collectors.toSet());
    }
    return sphereCodes;
  }

  public Set<String> legalFormCodes() {
    if (legalFormCodes == null) {
      legalFormCodes =
          listLegalForms().body().stream().map(LegalFormView::code).collect(Collectors.toSet());
    }
    return legalFormCodes;
  }
}
