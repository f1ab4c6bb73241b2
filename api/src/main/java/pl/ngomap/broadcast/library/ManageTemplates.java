package pl.ngomap.broadcast.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.MessageText;
import pl.ngomap.broadcast.compose.Purpose;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.broadcast.contact.Topic;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Parameters;

/** Texts that the office writes again and again. */
@ApplicationScoped
class ManageTemplates {

  private final Templates templates;
  private final AuditLog log;
  private final Clock clock;

  ManageTemplates(Templates templates, AuditLog log, Clock clock) {
    this.templates = templates;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Page<TemplateView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(
        templates.list("order by lower(name), id").stream().map(TemplateView::of).toList(), null);
  }

  @Transactional
  TemplateView make(Actor actor, TemplateDraft draft) {
    Rights.requireOffice(actor);
    Kept.requireRoom(templates.count());
    MessageTemplate template = new MessageTemplate();
    template.id = Uuid7.now(clock);
    fill(template, draft);
    Kept.writing(() -> templates.persistAndFlush(template));
    return record(actor, "template.made", template);
  }

  @Transactional
  TemplateView change(Actor actor, UUID id, TemplateDraft draft) {
    Rights.requireOffice(actor);
    MessageTemplate template = Kept.lock(templates, id);
    fill(template, draft);
    Kept.writing(templates::flush);
    return record(actor, "template.changed", template);
  }

  @Transactional
  void remove(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    MessageTemplate template = Kept.lock(templates, id);
    templates.delete(template);
    record(actor, "template.removed", template);
  }

  private void fill(MessageTemplate template, TemplateDraft draft) {
    template.name = Kept.name(draft.name());
    template.text = MessageText.checked(draft.text());
    template.plainLetters = Boolean.TRUE.equals(draft.plainLetters());
    template.purpose = Parameters.requiredOneOf("purpose", draft.purpose(), Purpose.words());
    template.topic = Parameters.requiredOneOf("topic", draft.topic(), Topic.wordsOfNews());
    template.question = Boolean.TRUE.equals(draft.question());
    template.changedAt = clock.instant();
  }

  private TemplateView record(Actor actor, String act, MessageTemplate template) {
    log.record(actor, act, "template:" + template.id, Map.of("name", template.name));
    return TemplateView.of(template);
  }
}
