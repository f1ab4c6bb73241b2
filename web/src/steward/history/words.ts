import { chapter } from '../../i18n/chapter';

const pl = {
  history: 'Historia zmian',
  lead: 'Każda wersja, która była na mapie. Każdą można przywrócić.',
  current: 'teraz na mapie',
  by: '{date} · {who}',
  changed: 'Zmienione: {fields}',
  revision: 'Wersja {n}',
  loading: 'Wczytujemy…',
  more: 'Pokaż dalsze',
  failed: 'Nie udało się wczytać historii',
  first: 'To pierwsza wersja albo nic się w niej nie zmieniło.',
  before: 'Było',
  after: 'Jest',
  empty: 'puste',
  back: 'Historia zmian',
  backToProfile: 'Wstecz',
  restore: 'Przywróć tę wersję',
  restoreLead: 'Powstanie nowa wersja z tymi danymi. Nic nie zniknie z historii.',
  why: 'Dlaczego przywracasz?',
  whyMissing: 'Napisz jedno zdanie: dlaczego.',
};

const en: { [K in keyof typeof pl]: string } = {
  history: 'History of changes',
  lead: 'Every version that was on the map. Each can be restored.',
  current: 'on the map now',
  by: '{date} · {who}',
  changed: 'Changed: {fields}',
  revision: 'Version {n}',
  loading: 'Loading…',
  more: 'Show more',
  failed: 'The history could not be loaded',
  first: 'This is the first version, or nothing changed in it.',
  before: 'Was',
  after: 'Is',
  empty: 'empty',
  back: 'History of changes',
  backToProfile: 'Back',
  restore: 'Restore this version',
  restoreLead: 'A new version with these data is made. Nothing leaves the history.',
  why: 'Why do you restore it?',
  whyMissing: 'Write one sentence: why.',
};

export const historyWords = chapter({ pl, en });
