package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.kernel.Page;
import pl.ngomap.moderation.profile.Change;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.PublishedProfiles.PastProfile;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Shows what was published when. Of organisations that were removed, to the staff only. */
@ApplicationScoped
class ReadHistory {

  private static final int MOST = 50;
  private static final int USUAL = 20;
  private static final ProfileDraft NOTHING = ProfileFields.read("{}");

  private final PublishedProfiles profiles;

  ReadHistory(PublishedProfiles profiles) {
    this.profiles = profiles;
  }

  /** Newest first. */
  @Transactional
  Page<HistoryView> list(Actor actor, String organisation, String cursorWord, String limitWord) {
    UUID id = Rights.organisation(organisation);
    int limit = Parameters.integer("limit", limitWord, 1, MOST, USUAL);
    String question = "history " + id;
    int before = position(cursorWord, question);
    Optional<PublishedProfile> published = profiles.find(id);
    List<PastProfile> found = profiles.listRevisions(id, before, limit + 1);
    requireSight(actor, published, found.isEmpty());
    List<HistoryView> items = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, found.size()); i++) {
      ProfileDraft earlier = i + 1 < found.size() ? found.get(i + 1).profile() : NOTHING;
      items.add(view(found.get(i), earlier, published));
    }
    String next =
        found.size() > limit
            ? new Cursor(question, List.of(String.valueOf(found.get(limit - 1).number()))).encode()
            : null;
    return new Page<>(items, next);
  }

  @Transactional
  HistoryView.Detail get(Actor actor, String organisation, String numberWord) {
    UUID id = Rights.organisation(organisation);
    PastProfile found = find(id, numberWord).orElseThrow(ReadHistory::nothing);
    requireSight(actor, profiles.find(id), false);
    ProfileDraft earlier =
        profiles.findRevision(id, found.number() - 1).map(PastProfile::profile).orElse(NOTHING);
    return new HistoryView.Detail(
        found.number(),
        found.publishedAt(),
        found.actor(),
        found.reason(),
        found.profile(),
        Change.between(earlier, found.profile()));
  }

  Optional<PastProfile> find(UUID id, String numberWord) {
    return numberWord.matches("\\d{1,9}")
        ? profiles.findRevision(id, Integer.parseInt(numberWord))
        : Optional.empty();
  }

  static Refusal nothing() {
    return Refusal.notFound("revision-not-found", "There is no such revision.");
  }

  private static void requireSight(
      Actor actor, Optional<PublishedProfile> published, boolean nothingFound) {
    if (published.isEmpty() && (nothingFound || !actor.maySeeAll())) {
      throw PublishedProfiles.nothing();
    }
  }

  private static HistoryView view(
      PastProfile past, ProfileDraft earlier, Optional<PublishedProfile> published) {
    return new HistoryView(
        past.number(),
        past.publishedAt(),
        past.actor(),
        past.reason(),
        ProfileFields.words(ProfileFields.changed(earlier, past.profile())),
        published.filter(now -> now.revision() == past.number()).isPresent());
  }

  private static int position(String word, String question) {
    if (word == null || word.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return Cursor.decode(word, question, 1)
        .map(cursor -> cursor.keys().get(0))
        .filter(key -> key.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElseThrow(Refusal::foreignCursor);
  }
}
