package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ngomap.listing.Questions;
import pl.ngomap.listing.ReferenceSql;
import pl.ngomap.listing.SphereView;
import pl.ngomap.text.Needs;
import pl.ngomap.text.Rewording;

/** Looks for something to offer when nothing was found; each offer is labelled for what it is. */
@ApplicationScoped
class Alternatives {

  private final Search search;
  private final NeighboursSql neighbours;
  private final Questions questions;
  private final Rewording rewording;
  private final Needs needs;
  private final ReferenceSql references;

  Alternatives(
      Search search,
      NeighboursSql neighbours,
      Questions questions,
      Rewording rewording,
      Needs needs,
      ReferenceSql references) {
    this.search = search;
    this.neighbours = neighbours;
    this.questions = questions;
    this.rewording = rewording;
    this.needs = needs;
    this.references = references;
  }

  SearchView.Instead of(SearchQuery query) {
    return new SearchView.Instead(
        farther(query), neighbouring(query), spelling(query), wider(query));
  }

  /** The same, however far; the nearest first. */
  private List<SearchItem> farther(SearchQuery query) {
    if (query.radius() == null) {
      return null;
    }
    List<SearchItem> items =
        new ArrayList<>(
            search.first(query.instead(query.words(), query.understood(), null, query.filter())));
    items.sort(
        Comparator.comparing(
            SearchItem::distanceMetres, Comparator.nullsLast(Comparator.naturalOrder())));
    return items.isEmpty() ? null : items;
  }

  private SearchView.Neighbouring neighbouring(SearchQuery query) {
    List<NeighboursSql.Unit> units = neighbours.of(query.filter().unit(), query.position());
    if (units.isEmpty()) {
      return null;
    }
    SearchFilter around =
        query.filter().around(units.stream().map(NeighboursSql.Unit::teryt).toList());
    List<SearchItem> items =
        search.first(query.instead(query.words(), query.understood(), null, around));
    return items.isEmpty()
        ? null
        : new SearchView.Neighbouring(units.stream().map(NeighboursSql.Unit::name).toList(), items);
  }

  private SearchView.Spelling spelling(SearchQuery query) {
    return query.words() == null
        ? null
        : rewording.respell(query.words()).map(q -> spelt(query, q)).orElse(null);
  }

  private SearchView.Spelling spelt(SearchQuery query, String q) {
    List<SearchItem> items =
        search.first(query.instead(q, questions.understand(q), query.radius(), query.filter()));
    return items.isEmpty() ? null : new SearchView.Spelling(q, items);
  }

  /** Everybody of the spheres that share their family with those asked for. */
  private SearchView.Wider wider(SearchQuery query) {
    List<String> asked = new ArrayList<>(query.filter().common().spheres());
    if (query.understood() != null) {
      query.understood().meaning().needs().forEach(id -> asked.addAll(needs.get(id).spheres()));
    }
    List<SphereView> all = references.listSpheres().body();
    Set<String> families =
        all.stream()
            .filter(sphere -> asked.contains(sphere.code()))
            .map(SphereView::family)
            .collect(Collectors.toSet());
    List<String> kindred =
        all.stream()
            .filter(sphere -> families.contains(sphere.family()))
            .map(SphereView::code)
            .toList();
    if (kindred.isEmpty()) {
      return null;
    }
    List<SearchItem> items =
        search.first(query.instead(null, null, null, query.filter().of(kindred)));
    return items.isEmpty() ? null : new SearchView.Wider(kindred, items);
  }
}
