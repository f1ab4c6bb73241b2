package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import pl.ngomap.account.People;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Mailbox;
import pl.ngomap.organisation.Residents;

/** People of a test, and what the database knows of them. */
@ApplicationScoped
class Claimants {

  private final People people;
  private final Residents residents;
  private final Mailbox mailbox;

  Claimants(People people, Residents residents, Mailbox mailbox) {
    this.people = people;
    this.residents = residents;
    this.mailbox = mailbox;
  }

  @Transactional
  UUID person(String email) {
    return people.ensure(email);
  }

  /** Somebody who is told of everything. */
  void moderator(String email) {
    residents.change("update person set role = 'moderator' where id = :id", person(email));
  }

  @Transactional
  UUID steward(UUID organisation, String email, Stewardship level) {
    UUID person = people.ensure(email);
    people.grant(organisation, person, level);
    return person;
  }

  /** Each as {@code email=level}, in the order of the e-mails. */
  List<?> stewardsOf(UUID organisation) {
    return residents.ask(
        """
        select p.email || '=' || s.level from stewardship s join person p on p.id = s.person_id
        where s.organisation_id = '%s' order by p.email"""
            .formatted(organisation));
  }

  List<?> actsOn(UUID organisation) {
    return residents.ask(
        "select act from audit_entry where subject = 'organisation:%s' order by id"
            .formatted(organisation));
  }

  String lastCode(String contact) {
    return mailbox.getLast(contact).words().get("code");
  }

  /** Names of the letters to somebody, oldest first. */
  List<String> lettersTo(String email) {
    return mailbox.listLetters(email.toLowerCase(Locale.ROOT)).stream()
        .map(letter -> letter.template())
        .toList();
  }
}
