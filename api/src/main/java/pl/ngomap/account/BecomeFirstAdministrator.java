package pl.ngomap.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/**
 * While there is no administrator, each start prints a link for one. It works once and for a day;
 * the next start takes it back.
 */
@ApplicationScoped
class BecomeFirstAdministrator {

  private static final Logger LOG = Logger.getLogger(BecomeFirstAdministrator.class);
  private static final Duration LIFE = Duration.ofHours(24);

  private final SignInLinks links;
  private final Staff staff;
  private final People people;
  private final Sessions sessions;
  private final AuditLog log;
  private final AccountConfig config;
  private final MapAddress map;

  BecomeFirstAdministrator(
      SignInLinks links,
      Staff staff,
      People people,
      Sessions sessions,
      AuditLog log,
      AccountConfig config,
      MapAddress map) {
    this.links = links;
    this.staff = staff;
    this.people = people;
    this.sessions = sessions;
    this.log = log;
    this.config = config;
    this.map = map;
  }

  void onStart(@Observes StartupEvent event) {
    if (config.firstAdministrator()) {
      QuarkusTransaction.requiringNew().run(this::offer);
    }
  }

  private void offer() {
    links.delete("email is null");
    if (staff.countAdministrators() == 0) {
      // bin/run looks for this line, and shows it.
      LOG.infof("First administrator: %s", map.page("wejdz#administrator=" + createLink().word()));
    }
  }

  @Transactional
  Token createLink() {
    return links.create(null, "pl", LIFE);
  }

  /** Uses up the link of the first administrator; the lock on it lets one come through. */
  @Transactional(TxType.MANDATORY)
  Person become(SignInLink link, String word) {
    Email email = Words.email("email", word);
    links.delete("email is null");
    if (staff.countAdministrators() > 0) {
      throw Refusal.wrongCredentials("wrong-credentials", "There is an administrator already.");
    }
    Person person = people.ensure(email, link.language);
    sessions.endAllOf(person.id);
    person.role = Role.ADMINISTRATOR.word();
    log.record(
        new Actor(person.id, Role.ADMINISTRATOR, Map.of()),
        "staff.granted",
        "person:" + person.id,
        Map.of("role", person.role, "by", "first-administrator link"));
    return person;
  }
}
