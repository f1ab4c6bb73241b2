import { plural } from '../i18n/catalogue';
import { chapter } from '../i18n/chapter';

const pl = {
  loading: 'Szukamy…',
  failed: 'Nie udało się wyszukać',
  count: plural({
    one: '{n} organizacja pasuje',
    few: '{n} organizacje pasują',
    many: '{n} organizacji pasuje',
    other: '{n} organizacji pasuje',
  }),
  none: 'Nikt nie pasuje do „{q}”',
  noneLead: 'Może pomoże ktoś z poniższych.',
  noneAtAll: 'Spróbuj innego słowa, na przykład nazwy potrzeby: „ubrania”, „porada prawna”, „angielski”.',
  fields: 'Albo wybierz dziedzinę',
  clear: 'Wyczyść szukanie',
  taken: 'Zamiast „{typed}” szukamy „{taken}”.',
  need: 'Rozumiemy to jako: {needs}.',
  around: 'Odległości liczymy od: {place}.',
  relaxed: 'Nikt nie ma wszystkich tych słów. Pokazujemy tych, którzy mają ich większość.',
  farther: 'Dalej niż szukany promień',
  neighbouring: 'To samo w sąsiedztwie: {units}',
  spelling: 'Szukasz „{q}”?',
  wider: 'Pokrewna dziedzina: {spheres}',
  serves: 'działa w tym miejscu',
  in_need: 'potrzeba',
  in_sphere: 'dziedzina',
  in_number: 'numer',
  in_address: 'adres',
};

const en: { [K in keyof typeof pl]: (typeof pl)[K] } = {
  loading: 'Searching…',
  failed: 'The search failed',
  count: plural({ one: '{n} organisation matches', other: '{n} organisations match' }),
  none: 'Nobody matches “{q}”',
  noneLead: 'Perhaps one of these can help.',
  noneAtAll: 'Try another word, such as a need: “clothes”, “legal advice”, “Polish lessons”.',
  fields: 'Or choose a field',
  clear: 'Clear the search',
  taken: 'Searching for “{taken}” instead of “{typed}”.',
  need: 'Understood as: {needs}.',
  around: 'Distances are counted from {place}.',
  relaxed: 'Nobody has all of these words. Shown are those who have most of them.',
  farther: 'Farther than the radius',
  neighbouring: 'The same in the neighbourhood: {units}',
  spelling: 'Did you mean “{q}”?',
  wider: 'A kindred field: {spheres}',
  serves: 'works at this place',
  in_need: 'need',
  in_sphere: 'field',
  in_number: 'number',
  in_address: 'address',
};

export const { t, counted, languages } = chapter<typeof pl>({ pl, en });
