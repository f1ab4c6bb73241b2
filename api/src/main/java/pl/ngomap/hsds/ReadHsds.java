package pl.ngomap.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.DirectoryEntry;
import pl.ngomap.problem.Refusal;

/** Reads what a page or an object of HSDS needs. */
@ApplicationScoped
class ReadHsds {

  private final HsdsSql sql;
  private final Directory directory;
  private final Vocabulary vocabulary;

  ReadHsds(HsdsSql sql, Directory directory, Vocabulary vocabulary) {
    this.sql = sql;
    this.directory = directory;
    this.vocabulary = vocabulary;
  }

  /** How much of an object is told. */
  enum Depth {
    MINIMAL,
    PLAIN,
    FULL
  }

  Answer<HsdsPage<Object>> services(HsdsFilter filter, HsdsPaging paging, Depth depth, URI base) {
    Answer<List<UUID>> ids = sql.organisations(filter, paging);
    return new Answer<>(
        ids.version(),
        HsdsPage.of(sql.countOrganisations(filter), paging, services(ids.body(), depth, base)));
  }

  /** So many after one of them; nothing at the end. */
  List<UUID> after(UUID last, HsdsFilter filter, int limit) {
    return sql.organisationsAfter(last, filter, limit);
  }

  List<Object> services(List<UUID> ids, Depth depth, URI base) {
    List<DirectoryEntry> entries = directory.get(ids);
    Documents documents = documents(base);
    return switch (depth) {
      case MINIMAL ->
          entries.stream()
              .<Object>map(
                  entry -> new Hsds.MinimalService(entry.id(), entry.editedAt().toString()))
              .toList();
      case PLAIN -> entries.stream().<Object>map(documents::service).toList();
      case FULL -> List.copyOf(fullServices(entries, documents));
    };
  }

  private List<Hsds.Service> fullServices(List<DirectoryEntry> entries, Documents documents) {
    Map<UUID, List<Hsds.ServiceArea>> areas =
        sql.areas(entries.stream().map(DirectoryEntry::id).toList());
    return entries.stream()
        .map(
            entry ->
                documents.service(
                    entry,
                    areas.get(entry.id()),
                    documents.atLocations(entry),
                    documents.organization(entry)))
        .toList();
  }

  Hsds.Service service(UUID id, URI base) {
    return fullServices(List.of(one(id, "service")), documents(base)).get(0);
  }

  Answer<HsdsPage<Object>> organizations(
      HsdsFilter filter, HsdsPaging paging, Depth depth, URI base) {
    Answer<List<UUID>> ids = sql.organisations(filter, paging);
    return new Answer<>(
        ids.version(),
        HsdsPage.of(
            sql.countOrganisations(filter), paging, organizations(ids.body(), depth, base)));
  }

  List<Object> organizations(List<UUID> ids, Depth depth, URI base) {
    List<DirectoryEntry> entries = directory.get(ids);
    Documents documents = documents(base);
    return depth == Depth.FULL
        ? entries.stream().<Object>map(entry -> fullOrganization(entry, documents)).toList()
        : entries.stream().<Object>map(documents::organization).toList();
  }

  Hsds.Organization organization(UUID id, URI base) {
    return fullOrganization(one(id, "organization"), documents(base));
  }

  private Hsds.Organization fullOrganization(DirectoryEntry entry, Documents documents) {
    return documents.organization(
        entry, documents.locations(entry), List.of(documents.service(entry)));
  }

  Answer<HsdsPage<Hsds.ServiceAtLocation>> servicesAtLocations(
      HsdsFilter filter, HsdsPaging paging, Depth depth, URI base) {
    Answer<List<HsdsSql.PlaceKey>> keys = sql.places(filter, paging);
    return new Answer<>(
        keys.version(),
        HsdsPage.of(sql.countPlaces(filter), paging, atLocations(keys.body(), depth, base)));
  }

  Hsds.ServiceAtLocation serviceAtLocation(UUID place, URI base) {
    HsdsFilter one = new HsdsFilter(" and p.place_id = ?", List.of(place));
    List<HsdsSql.PlaceKey> keys = sql.places(one, new HsdsPaging(1, 1)).body();
    return atLocations(keys, Depth.FULL, base).stream()
        .findFirst()
        .orElseThrow(() -> unknown("service at a location"));
  }

  private List<Hsds.ServiceAtLocation> atLocations(
      List<HsdsSql.PlaceKey> keys, Depth depth, URI base) {
    Map<UUID, DirectoryEntry> entries =
        directory
            .get(keys.stream().map(HsdsSql.PlaceKey::organisation).distinct().toList())
            .stream()
            .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    Documents documents = documents(base);
    return keys.stream()
        .filter(key -> entries.containsKey(key.organisation()))
        .flatMap(
            key ->
                entries.get(key.organisation()).places().stream()
                    .filter(place -> place.id().equals(key.place()))
                    .map(
                        place ->
                            atLocation(entries.get(key.organisation()), place, depth, documents)))
        .toList();
  }

  private static Hsds.ServiceAtLocation atLocation(
      DirectoryEntry entry, DirectoryEntry.Place place, Depth depth, Documents documents) {
    return documents.atLocation(
        entry, place, depth == Depth.FULL ? documents.service(entry) : null);
  }

  private DirectoryEntry one(UUID id, String what) {
    return directory.get(List.of(id)).stream().findFirst().orElseThrow(() -> unknown(what));
  }

  private static Refusal unknown(String what) {
    return Refusal.notFound("not-found", "There is no such " + what + ".");
  }

  private Documents documents(URI base) {
    return new Documents(
        base,
        vocabulary.terms().stream()
            .collect(Collectors.toMap(Hsds.TaxonomyTerm::code, Function.identity())));
  }
}
