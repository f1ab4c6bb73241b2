package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Role;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/** Administrators decide who works here as what; auditors see it. */
@ApplicationScoped
class AppointStaff {

  private final Staff staff;
  private final People people;
  private final Sessions sessions;
  private final Confirmation confirmation;
  private final Letters letters;
  private final AuditLog log;
  private final MapAddress map;

  AppointStaff(
      Staff staff,
      People people,
      Sessions sessions,
      Confirmation confirmation,
      Letters letters,
      AuditLog log,
      MapAddress map) {
    this.staff = staff;
    this.people = people;
    this.sessions = sessions;
    this.confirmation = confirmation;
    this.letters = letters;
    this.log = log;
    this.map = map;
  }

  /** Somebody of the office. */
  @Schema(name = "StaffMember")
  record StaffView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String email,
      @Schema(
              required = true,
              enumeration = {"moderator", "administrator", "auditor"})
          String role,
      @Schema(required = true, description = "Whether password and second factor are set.")
          boolean ready) {

    static StaffView of(Person person) {
      boolean ready = person.password != null && person.totpSecret != null;
      return new StaffView(person.id, person.email, person.role, ready);
    }
  }

  /** Whom to appoint. */
  @Schema(name = "StaffAppointment")
  record Appointment(
      @Schema(required = true, maxLength = 254) String email,
      @Schema(
              required = true,
              enumeration = {"moderator", "administrator", "auditor"})
          String role) {}

  @Transactional
  Page<StaffView> list(Actor actor) {
    requireSignedIn(actor);
    if (actor.role() != Role.ADMINISTRATOR && actor.role() != Role.AUDITOR) {
      throw notAnAdministrator();
    }
    return new Page<>(staff.listByEmail().stream().map(StaffView::of).toList(), null);
  }

  /** A session that began with fewer rights must not grow: all of that person's end. */
  @Transactional
  StaffView appoint(Actor actor, Appointment appointment) {
    requireAdministrator(actor);
    Email email = Words.email("email", appointment.email());
    Role role = Words.staffRole(appointment.role());
    Person person = people.ensure(email, "pl");
    if (role != Role.ADMINISTRATOR) {
      requireAdministratorRemains(person);
    }
    person.role = role.word();
    sessions.endAllOf(person.id);
    letters.queue(
        new Letter(
            person.email,
            person.language,
            "staff-appointed",
            Map.of("role", person.role, "email", person.email, "page", map.page("wejdz"))));
    record(actor, "staff.granted", person);
    return StaffView.of(person);
  }

  /** The person stays, as anybody who may care for organisations. */
  @Transactional
  void dismiss(Actor actor, String id) {
    requireAdministrator(actor);
    Person person = staff.find(Words.id(id)).orElseThrow(Words::nothing);
    requireAdministratorRemains(person);
    record(actor, "staff.revoked", person);
    person.role = Role.STEWARD.word();
  }

  private void requireAdministratorRemains(Person person) {
    int administrators = staff.lockAdministrators();
    if (person.role() == Role.ADMINISTRATOR && administrators <= 1) {
      throw Refusal.conflict(
          "last-administrator",
          "This is the only administrator.",
          "Appoint another administrator first.");
    }
  }

  private void requireAdministrator(Actor actor) {
    requireSignedIn(actor);
    if (actor.role() != Role.ADMINISTRATOR) {
      throw notAnAdministrator();
    }
    confirmation.require();
  }

  private static void requireSignedIn(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
  }

  private static Refusal notAnAdministrator() {
    return Refusal.forbidden("not-an-administrator", "Only administrators may do this.");
  }

  private void record(Actor actor, String act, Person person) {
    log.record(actor, act, "person:" + person.id, Map.of("role", person.role));
  }
}
