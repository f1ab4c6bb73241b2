import { plural } from '../i18n/catalogue';
import { chapter } from '../i18n/chapter';

const pl = {
  optional: '(nieobowiązkowe)',
  fix: plural({
    one: 'Popraw {n} pole',
    few: 'Popraw {n} pola',
    many: 'Popraw {n} pól',
    other: 'Popraw {n} pola',
  }),
  left: plural({
    one: 'Został {n} znak',
    few: 'Zostały {n} znaki',
    many: 'Zostało {n} znaków',
    other: 'Zostało {n} znaku',
  }),
  over: plural({
    one: 'Za długie o {n} znak',
    few: 'Za długie o {n} znaki',
    many: 'Za długie o {n} znaków',
    other: 'Za długie o {n} znaku',
  }),
  offline: 'Wygląda na to, że nie ma internetu. To, co wpisane, zostaje na miejscu. Spróbuj za chwilę.',
  tooMany: 'Za dużo prób naraz. Odczekaj chwilę i spróbuj jeszcze raz.',
  forbidden: 'To konto nie może tego zrobić.',
  signedOut: 'Sesja się skończyła. Zaloguj się jeszcze raz.',
  failed: 'Coś się u nas nie udało. To nasz błąd, nie Twój. Spróbuj jeszcze raz.',
  wait: 'Chwileczkę…',
};

const en = {
  optional: '(optional)',
  fix: plural({ one: 'Correct {n} field', other: 'Correct {n} fields' }),
  left: plural({ one: '{n} character left', other: '{n} characters left' }),
  over: plural({ one: '{n} character too long', other: '{n} characters too long' }),
  offline: 'You seem to be offline. What you wrote stays here. Try again in a moment.',
  tooMany: 'Too many attempts at once. Wait a moment and try again.',
  forbidden: 'This account may not do that.',
  signedOut: 'The session has ended. Sign in again.',
  failed: 'Something went wrong. The fault is ours. Try again.',
  wait: 'One moment…',
};

export const formWords = chapter({ pl, en });
