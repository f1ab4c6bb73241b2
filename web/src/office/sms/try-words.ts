import { type Catalogue, plural } from '../../i18n/catalogue';
import { chapter } from '../../i18n/chapter';

const pl = {
  title: 'Najpierw sprawdź',
  lead: 'Próba i przegląd odbiorców niczego nie wysyłają do organizacji.',
  trial: 'Wyślij próbnie do siebie',
  trialSent: 'Wysłano na {phone}. To tylko próba: nikt inny jej nie dostał.',
  trialOften: 'To już dziesięć prób w ciągu godziny. Spróbuj później.',
  trialStopped: 'Z Twojego numeru przyszło STOP. Żeby wrócić, trzeba z niego wysłać START.',
  noText: 'Najpierw napisz treść.',
  phoneLead:
    'Próba idzie na Twój numer. Podaj go raz i potwierdź kodem; widać będzie tylko trzy ostatnie cyfry.',
  phone: 'Twój numer telefonu',
  phoneMissing: 'Wpisz numer telefonu, na przykład 600 100 200.',
  codesOften: 'Na dziś dość kodów. Spróbuj jutro.',
  sendCode: 'Wyślij kod',
  code: 'Kod z SMS-a',
  codeHint: 'Sześć cyfr, które przyszły na {phone}. Ważne 15 minut.',
  codeMissing: 'Wpisz sześć cyfr.',
  codeWrong: 'Ten kod się nie zgadza albo stracił ważność.',
  confirm: 'Potwierdź numer',
  confirmed: 'Numer potwierdzony: próby idą na {phone}.',
  goesTo: 'Próby idą na {phone}.',
  other: 'Inny numer',
  remove: 'Usuń numer',
  removed: 'Numer usunięty.',

  dry: 'Pokaż, kto dostanie',
  dryTitle: 'Kto dostałby tę wiadomość',
  dryLead:
    'Stan z {time}. Nic nie wysłano. Przy wysyłce odbiorcy zostaną wybrani na nowo, tym samym sposobem.',
  dryNobody: 'Teraz nikt by jej nie dostał.',
  dryMost: 'Pokazujemy pierwszych {n}.',
  organisations: plural({
    one: '{n} organizacja',
    few: '{n} organizacje',
    many: '{n} organizacji',
    other: '{n} organizacji',
  }),
  organisation: 'Organizacja',
  phones: 'Numery',
  text: 'Treść',
};

const en: Catalogue<typeof pl> = {
  title: 'Check first',
  lead: 'A trial and a look at the recipients send nothing to organisations.',
  trial: 'Send a trial to myself',
  trialSent: 'Sent to {phone}. It is a trial only: nobody else got it.',
  trialOften: 'These were ten trials within an hour. Try again later.',
  trialStopped: 'STOP came from your number. To return, START must be sent from it.',
  noText: 'Write the text first.',
  phoneLead:
    'A trial goes to your own number. Give it once and confirm it by a code; only its last three digits will be shown.',
  phone: 'Your phone number',
  phoneMissing: 'Enter a phone number, such as 600 100 200.',
  codesOften: 'These were enough codes for today. Try again tomorrow.',
  sendCode: 'Send a code',
  code: 'Code from the SMS',
  codeHint: 'Six digits that came to {phone}. They hold for 15 minutes.',
  codeMissing: 'Enter six digits.',
  codeWrong: 'This code is wrong or too old.',
  confirm: 'Confirm the number',
  confirmed: 'The number is confirmed: trials go to {phone}.',
  goesTo: 'Trials go to {phone}.',
  other: 'Another number',
  remove: 'Remove the number',
  removed: 'The number was removed.',

  dry: 'Show who would get it',
  dryTitle: 'Who would get this message',
  dryLead: 'As of {time}. Nothing was sent. When it is, recipients are chosen anew in the same way.',
  dryNobody: 'Nobody would get it now.',
  dryMost: 'The first {n} are shown.',
  organisations: plural({ one: '{n} organisation', other: '{n} organisations' }),
  organisation: 'Organisation',
  phones: 'Numbers',
  text: 'Text',
};

export const tryWords = chapter({ pl, en });
