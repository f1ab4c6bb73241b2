package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.ngomap.account.Email;
import pl.ngomap.account.People;
import pl.ngomap.broadcast.dispatch.AskFreshness;
import pl.ngomap.broadcast.text.PlainLetters;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;

/**
 * Asks stewards, or else the public contact, whether a profile is still true. A few letters at a
 * time, so that a city whose register was read on one day is not asked on one day.
 */
@ApplicationScoped
class RemindOrganisations {

  private static final Duration HOUR = Duration.ofHours(1);

  /** Of one organisation; owners come first. */
  private static final int MOST_RECIPIENTS = 5;

  /** Of a name in a message to a phone. */
  private static final int LONGEST_NAME = 60;

  /** Looked at in one waking: some are passed over, as their people were written today. */
  private static final int CANDIDATES = 500;

  private final Chores chores;
  private final ReminderSql reminders;
  private final People people;
  private final Letters letters;
  private final AskFreshness phones;
  private final UpkeepConfig config;
  private final MapAddress map;
  private final Clock clock;

  RemindOrganisations(
      Chores chores,
      ReminderSql reminders,
      People people,
      Letters letters,
      AskFreshness phones,
      UpkeepConfig config,
      MapAddress map,
      Clock clock) {
    this.chores = chores;
    this.reminders = reminders;
    this.people = people;
    this.letters = letters;
    this.phones = phones;
    this.config = config;
    this.map = map;
    this.clock = clock;
  }

  /**
   * @return how many letters were queued; none while another server does it
   */
  @Transactional
  int remind() {
    if (!chores.take(Chores.REMINDERS)) {
      return 0;
    }
    Instant now = clock.instant();
    int left =
        Math.min(
            config.lettersAtOnce(),
            config.lettersAnHour() - reminders.countLettersSince(now.minus(HOUR)));
    int sent = 0;
    if (left > 0) {
      for (ReminderSql.Due due : reminders.listDue(now, config, CANDIDATES)) {
        List<String> recipients = recipients(due, now);
        if (sent + recipients.size() > left) {
          break;
        }
        if (askPhones(due, recipients) || !recipients.isEmpty()) {
          remind(due, recipients, now);
          sent += recipients.size();
        }
      }
    }
    chores.succeed(Chores.REMINDERS);
    return sent;
  }

  /**
   * Beside its letters, or when there is nobody to write a letter to; not when they rest.
   *
   * @return whether somebody is asked by SMS
   */
  private boolean askPhones(ReminderSql.Due due, List<String> recipients) {
    return (!recipients.isEmpty() || addresses(due).isEmpty())
        && phones.ask(due.id(), question(due)) > 0;
  }

  /** One part or two, whatever letters the name has. */
  private String question(ReminderSql.Due due) {
    String name = PlainLetters.of(due.name());
    return PlainLetters.of(map.city())
        + ": czy dane na mapie sa aktualne? "
        + name.substring(0, Math.min(name.length(), LONGEST_NAME))
        + ". Jesli tak, odpisz OK. Zmiany: "
        + map.page("moje")
        + " STOP konczy.";
  }

  private List<String> addresses(ReminderSql.Due due) {
    List<String> stewards = people.emailsOfStewards(due.id());
    return stewards.isEmpty()
        ? Email.parse(due.email()).map(Email::value).stream().toList()
        : stewards;
  }

  private List<String> recipients(ReminderSql.Due due, Instant now) {
    return addresses(due).stream()
        .limit(Math.min(MOST_RECIPIENTS, config.lettersAtOnce()))
        .filter(
            email ->
                !reminders.wasAskedSince(
                    now.minus(config.restOfRecipient()), ReminderToken.sha256(email)))
        .toList();
  }

  private void remind(ReminderSql.Due due, List<String> recipients, Instant now) {
    ReminderToken token = ReminderToken.random();
    reminders.add(
        token,
        due.id(),
        recipients.stream().map(ReminderToken::sha256).toList(),
        now,
        now.plus(config.linkLasts()));
    for (String email : recipients) {
      letters.queue(
          new Letter(
              email,
              people.language(email),
              "reminder",
              Map.of(
                  "organisation", due.name(),
                  "city", map.city(),
                  "profile", map.page("o/" + due.slug()),
                  "page", map.page("moje"),
                  "days", String.valueOf(config.linkLasts().toDays()),
                  "link", map.page("wejdz#potwierdzam=" + token.word()))));
    }
  }
}
