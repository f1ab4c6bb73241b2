import { type Catalogue, plural } from '../../i18n/catalogue';
import { chapter } from '../../i18n/chapter';

const pl = {
  inbox: 'Skrzynka: odpowiedzi z telefonów',
  lead: 'Słowa, których nie rozumie żadna reguła. STOP, odpowiedzi na pytania i potwierdzenia załatwiają się same i tu ich nie ma.',
  noReply: 'Z tego miejsca nie da się odpisać SMS-em: skontaktuj się z organizacją z jej strony.',
  link: 'Skrzynka',
  waiting: plural({
    one: '{n} wiadomość czeka',
    few: '{n} wiadomości czekają',
    many: '{n} wiadomości czeka',
    other: '{n} wiadomości czeka',
  }),
  which: 'Które wiadomości',
  open: 'Czekają',
  done: 'Załatwione',
  noneOpen: 'Nic nie czeka.',
  noneDone: 'Niczego jeszcze nie załatwiono.',
  forgotten: 'Treść usunięto po upływie czasu przechowywania.',
  stranger: 'Ten numer nie należy do żadnej organizacji na mapie.',
  markDone: 'Załatwione',
  markDoneOf: 'Załatwione: {text}',
  markOpen: 'Jednak czeka',
  markOpenOf: 'Jednak czeka: {text}',
  saidDone: 'Odłożono do załatwionych.',
  saidOpen: 'Wiadomość znów czeka.',

  console: 'Wiadomości próbne',
  consoleLead:
    'Nie ma podłączonego operatora: nic stąd nie wychodzi. Oto ostatnie wiadomości, które poszłyby na telefony, razem z kodami. Każde otwarcie tej strony zapisuje się w dzienniku.',
  consoleNone: 'Nic jeszcze nie napisano.',
  consoleClosed: 'Wiadomości niesie operator, więc nie ma tu czego oglądać.',
  consoleLink: 'Wiadomości próbne',
  again: 'Odśwież',

  csv: 'Pobierz jako tabelę (CSV)',
  offered: 'Suma podanych liczb: {sum}',
};

const en: Catalogue<typeof pl> = {
  inbox: 'Inbox: what phones wrote back',
  lead: 'Words that no rule understands. STOP, answers to questions and confirmations are dealt with by themselves and do not stand here.',
  noReply: 'There is no answering by SMS from here: contact the organisation by its page.',
  link: 'Inbox',
  waiting: plural({ one: '{n} message waits', other: '{n} messages wait' }),
  which: 'Which messages',
  open: 'Waiting',
  done: 'Done',
  noneOpen: 'Nothing waits.',
  noneDone: 'Nothing was done yet.',
  forgotten: 'The text was removed when its time of keeping had ended.',
  stranger: 'This number belongs to no organisation on the map.',
  markDone: 'Done',
  markDoneOf: 'Done: {text}',
  markOpen: 'Waits after all',
  markOpenOf: 'Waits after all: {text}',
  saidDone: 'Put to those that are done.',
  saidOpen: 'The message waits again.',

  console: 'Trial messages',
  consoleLead:
    'No operator is connected: nothing leaves the building. These are the latest messages that would have gone to phones, codes included. Each opening of this page stands in the log.',
  consoleNone: 'Nothing was written yet.',
  consoleClosed: 'An operator carries the messages, so there is nothing to see here.',
  consoleLink: 'Trial messages',
  again: 'Refresh',

  csv: 'Download as a table (CSV)',
  offered: 'Sum of the numbers given: {sum}',
};

export const inboxWords = chapter({ pl, en });
