package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Page;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.GazetteerItem;
import pl.ngomap.listing.GazetteerSql;
import pl.ngomap.listing.ReferenceSql;
import pl.ngomap.listing.SphereView;
import pl.ngomap.text.Beginnings;
import pl.ngomap.text.Folding;
import pl.ngomap.text.Language;
import pl.ngomap.text.NeedBeginnings;
import pl.ngomap.text.Rewording;

/** Guesses while somebody types: needs and spheres, organisations, addresses. */
@ApplicationScoped
class Suggest {

  /** Of each kind but organisations, so that one kind does not take all the room. */
  private static final int EACH = 3;

  private final Rewording rewording;
  private final NeedBeginnings needs;
  private final ReferenceSql references;
  private final NamesSql names;
  private final GazetteerSql gazetteer;

  /** Labels change with a migration only, that is with a start. */
  private volatile List<SphereView> spheres;

  Suggest(
      Rewording rewording,
      NeedBeginnings needs,
      ReferenceSql references,
      NamesSql names,
      GazetteerSql gazetteer) {
    this.rewording = rewording;
    this.needs = needs;
    this.references = references;
    this.names = names;
    this.gazetteer = gazetteer;
  }

  Answer<Page<SuggestView>> complete(String typed, Language language, Position near, int limit) {
    Beginnings beginnings = Beginnings.of(typed);
    Answer<List<SuggestView>> organisations =
        names.begunBy(beginnings, rewording.named(beginnings), near, limit);
    if (beginnings.isEmpty()) {
      return new Answer<>(organisations.version(), new Page<>(List.of(), null));
    }
    List<SuggestView> helps =
        Stream.concat(needs(typed, language), spheres(beginnings.typed(), language)).toList();
    List<SuggestView> places = places(typed);
    int room = Math.max(EACH, limit - helps.size() - places.size());
    List<SuggestView> all = new ArrayList<>(helps);
    all.addAll(organisations.body().stream().limit(room).toList());
    all.addAll(places);
    return new Answer<>(
        organisations.version(), new Page<>(all.stream().limit(limit).toList(), null));
  }

  private Stream<SuggestView> needs(String typed, Language language) {
    return needs.begunBy(typed, language, EACH).stream()
        .map(said -> SuggestView.ofNeed(said.need(), said.phrase()));
  }

  private Stream<SuggestView> spheres(String typed, Language language) {
    if (spheres == null) {
      spheres = references.listSpheres().body();
    }
    String code = language.name().toLowerCase(Locale.ROOT);
    return spheres.stream()
        .filter(sphere -> begins(sphere.labels().getOrDefault(code, ""), typed))
        .limit(EACH)
        .map(
            sphere ->
                SuggestView.ofSphere(sphere.code(), sphere.labels().get(code), sphere.family()));
  }

  /** Whether some word of a label begins so. */
  private static boolean begins(String label, String typed) {
    return (" " + Folding.fold(label)).contains(" " + typed);
  }

  private List<SuggestView> places(String typed) {
    return gazetteer.search(typed, EACH).body().stream().map(Suggest::place).toList();
  }

  private static SuggestView place(GazetteerItem item) {
    return SuggestView.ofPlace(
        item.kind().equals("street") ? "address" : "place",
        item.label(),
        item.context(),
        item.position());
  }
}
