package pl.ngomap.broadcast.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.Audience;
import pl.ngomap.broadcast.compose.CountAudience;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Refusal;

/** Whom the office writes to again and again: conditions, never a list that was frozen. */
@ApplicationScoped
class ManageAudiences {

  private final SavedAudiences audiences;
  private final CountAudience counts;
  private final AuditLog log;
  private final Clock clock;

  ManageAudiences(SavedAudiences audiences, CountAudience counts, AuditLog log, Clock clock) {
    this.audiences = audiences;
    this.counts = counts;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Page<SavedAudienceView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(
        audiences.list("order by lower(name), id").stream().map(this::view).toList(), null);
  }

  @Transactional
  SavedAudienceView make(Actor actor, SavedAudienceDraft draft) {
    Rights.requireOffice(actor);
    Kept.requireRoom(audiences.count());
    SavedAudience saved = new SavedAudience();
    saved.id = Uuid7.now(clock);
    saved.madeAt = clock.instant();
    fill(saved, draft);
    SavedAudienceView view = view(saved);
    Kept.writing(() -> audiences.persistAndFlush(saved));
    record(actor, "audience.made", saved);
    return view;
  }

  @Transactional
  SavedAudienceView change(Actor actor, UUID id, SavedAudienceDraft draft) {
    Rights.requireOffice(actor);
    SavedAudience saved = Kept.lock(audiences, id);
    fill(saved, draft);
    Kept.writing(audiences::flush);
    record(actor, "audience.changed", saved);
    return view(saved);
  }

  @Transactional
  void remove(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    SavedAudience saved = Kept.lock(audiences, id);
    audiences.delete(saved);
    record(actor, "audience.removed", saved);
  }

  private static void fill(SavedAudience saved, SavedAudienceDraft draft) {
    saved.name = Kept.name(draft.name());
    if (draft.audience() == null) {
      throw Refusal.missingParameter("audience", "Whom it is for.");
    }
    saved.audience = Audience.checked(draft.audience());
  }

  private SavedAudienceView view(SavedAudience saved) {
    CountAudience.Size size = counts.size(saved.audience);
    return new SavedAudienceView(
        saved.id, saved.name, saved.audience, size.organisations(), size.estimated(), saved.madeAt);
  }

  private void record(Actor actor, String act, SavedAudience saved) {
    log.record(actor, act, "audience:" + saved.id, Map.of("name", saved.name));
  }
}
