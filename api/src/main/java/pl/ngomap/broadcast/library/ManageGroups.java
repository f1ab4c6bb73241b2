package pl.ngomap.broadcast.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Refusal;

/** Lists of organisations that only the office knows and keeps. */
@ApplicationScoped
class ManageGroups {

  private final Groups groups;
  private final AuditLog log;
  private final Clock clock;

  ManageGroups(Groups groups, AuditLog log, Clock clock) {
    this.groups = groups;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Page<GroupView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(
        groups.list("order by lower(name), id").stream().map(this::view).toList(), null);
  }

  @Transactional
  GroupDetail get(Actor actor, UUID id) {
    Rights.requireStaff(actor);
    OrganisationGroup group = groups.findByIdOptional(id).orElseThrow(Kept::unknown);
    return new GroupDetail(id, group.name, groups.members(id));
  }

  @Transactional
  GroupView make(Actor actor, GroupDraft draft) {
    Rights.requireOffice(actor);
    Kept.requireRoom(groups.count());
    OrganisationGroup group = new OrganisationGroup();
    group.id = Uuid7.now(clock);
    group.name = Kept.name(draft.name());
    group.madeAt = clock.instant();
    Kept.writing(() -> groups.persistAndFlush(group));
    record(actor, "group.made", group, Map.of("name", group.name));
    return view(group);
  }

  @Transactional
  GroupView change(Actor actor, UUID id, GroupDraft draft) {
    Rights.requireOffice(actor);
    OrganisationGroup group = Kept.lock(groups, id);
    group.name = Kept.name(draft.name());
    Kept.writing(groups::flush);
    record(actor, "group.renamed", group, Map.of("name", group.name));
    return view(group);
  }

  /** Not while something is to be sent to it: it would reach nobody, and no one would know why. */
  @Transactional
  void remove(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    OrganisationGroup group = Kept.lock(groups, id);
    if (groups.isUsed(id)) {
      throw Refusal.conflict(
          "group-in-use",
          "An audience that is kept, or a message that is still to leave, names this group.",
          "Change them first.");
    }
    groups.delete(group);
    record(actor, "group.removed", group, Map.of("name", group.name));
  }

  @Transactional
  void add(Actor actor, UUID id, UUID organisation) {
    Rights.requireOffice(actor);
    OrganisationGroup group = Kept.lock(groups, id);
    if (!groups.add(id, organisation, clock.instant())) {
      throw Refusal.notFound("unknown-organisation", "There is no such organisation on the map.");
    }
    record(actor, "group.organisation-added", group, Map.of("organisation", organisation));
  }

  @Transactional
  void take(Actor actor, UUID id, UUID organisation) {
    Rights.requireOffice(actor);
    OrganisationGroup group = Kept.lock(groups, id);
    if (groups.take(id, organisation)) {
      record(actor, "group.organisation-removed", group, Map.of("organisation", organisation));
    }
  }

  private GroupView view(OrganisationGroup group) {
    return new GroupView(group.id, group.name, groups.countMembers(group.id), group.madeAt);
  }

  private void record(Actor actor, String act, OrganisationGroup group, Map<String, ?> details) {
    log.record(actor, act, "group:" + group.id, details);
  }
}
