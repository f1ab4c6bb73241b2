package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ngomap.geocode.GeocodedPlace;
import pl.ngomap.listing.PlaceView;
import pl.ngomap.listing.ReferenceSql;
import pl.ngomap.listing.SphereView;
import pl.ngomap.text.Highlight;
import pl.ngomap.text.Language;
import pl.ngomap.text.Meaning;
import pl.ngomap.text.Need;
import pl.ngomap.text.Needs;
import pl.ngomap.text.Segment;

/** Tells why something was found, and what a question was taken for. */
@ApplicationScoped
class Explanation {

  private static final Meaning NOTHING =
      new Meaning(List.of(), List.of(), List.of(), null, List.of());

  private final Highlight highlight;
  private final Needs needs;
  private final ReferenceSql references;

  /** Labels change with a migration only, that is with a start. */
  private volatile Map<String, Map<String, String>> labels;

  Explanation(Highlight highlight, Needs needs, ReferenceSql references) {
    this.highlight = highlight;
    this.needs = needs;
    this.references = references;
  }

  SearchItem item(SearchQuery query, SearchRow row) {
    boolean asked = query.position() != null;
    boolean located = row.metres() != null && row.metres() <= query.nearMetres();
    String relation =
        located ? (row.serves() ? "both" : "located") : row.serves() ? "serves" : null;
    return new SearchItem(
        row.organisation(),
        row.place(),
        row.metres() == null ? null : Math.round(row.metres() * 100) / 100.0,
        row.bearing() == null ? null : Math.round(row.bearing() * 10) % 3600 / 10.0,
        asked ? relation : null,
        matches(query, row),
        Math.round(row.score() * 1e6) / 1e6);
  }

  private List<SearchItem.Match> matches(SearchQuery query, SearchRow row) {
    if (query.understood() == null) {
      return List.of();
    }
    Meaning meaning = query.understood().meaning();
    Highlight.Wanted wanted = Highlight.Wanted.of(meaning);
    List<SearchItem.Match> matches = new ArrayList<>();
    Stream.concat(Stream.of(row.organisation().name()), row.otherNames().stream())
        .forEach(
            name -> add(matches, "name", null, highlight.mark(name, Language.PL, wanted, true)));
    row.numbers()
        .forEach(
            number ->
                add(matches, "number", null, highlight.mark(number, Language.PL, wanted, false)));
    for (String code : row.organisation().spheres()) {
      String label = label(code, query.language());
      add(matches, "sphere", code, highlight.mark(label, query.language(), wanted, true));
    }
    for (String id : meaning.needs()) {
      Need need = needs.get(id);
      if (row.organisation().spheres().stream().anyMatch(need.spheres()::contains)) {
        add(matches, "need", id, List.of(new Segment(need.label(query.language()), true)));
      }
    }
    row.descriptions()
        .forEach(
            (language, text) ->
                add(
                    matches,
                    "description",
                    null,
                    highlight.mark(text, Language.of(language), wanted, true)));
    if (row.place() != null) {
      add(
          matches,
          "address",
          null,
          highlight.mark(address(row.place()), Language.PL, wanted, false));
    }
    return matches;
  }

  private static void add(
      List<SearchItem.Match> matches, String field, String code, List<Segment> segments) {
    if (!segments.isEmpty()) {
      matches.add(new SearchItem.Match(field, code, segments));
    }
  }

  private static String address(PlaceView place) {
    PlaceView.AddressView address = place.address();
    String street = joined(address.street(), address.houseNumber());
    return Stream.of(street, joined(address.postalCode(), address.city()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String joined(String one, String other) {
    return Stream.of(one, other).filter(part -> part != null).collect(Collectors.joining(" "));
  }

  SearchView.Understood understood(SearchQuery query) {
    SearchQuery.Whereabouts where = query.whereabouts();
    Meaning meaning = query.understood() == null ? NOTHING : query.understood().meaning();
    return new SearchView.Understood(
        query.words(),
        where == null || where.place() == null ? null : place(where.place()),
        where == null || where.place() != null ? null : where.typed(),
        emptyIsNull(
            meaning.needs().stream()
                .map(id -> new SearchView.NeedView(id, needs.get(id).label(query.language())))
                .toList()),
        meaning.number() == null
            ? null
            : new SearchView.Number(meaning.number().kind(), meaning.number().value()),
        emptyIsNull(
            meaning.corrections().stream()
                .map(one -> new SearchView.Correction(one.typed(), one.taken()))
                .toList()),
        query.understood() != null && query.understood().relaxed() ? true : null);
  }

  private static SearchView.UnderstoodPlace place(GeocodedPlace place) {
    return new SearchView.UnderstoodPlace(
        place.label(), place.position(), place.precision(), place.source());
  }

  private static <T> List<T> emptyIsNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private String label(String sphere, Language language) {
    if (labels == null) {
      labels =
          references.listSpheres().body().stream()
              .collect(Collectors.toMap(SphereView::code, SphereView::labels));
    }
    Map<String, String> known = labels.getOrDefault(sphere, Map.of());
    return known.getOrDefault(
        language.name().toLowerCase(Locale.ROOT), known.getOrDefault("pl", sphere));
  }
}
