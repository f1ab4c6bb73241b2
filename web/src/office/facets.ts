import type { Geometry } from 'geojson';
import { hoursInWords } from '../hours/in-words';
import { distance } from '../i18n/format';
import { legalFormLabel, sphereLabel } from '../state/spheres';
import type {
  DraftAddress,
  DraftArea,
  DraftPlace,
  DraftPosition,
  ProfileDraft,
} from '../steward/draft-types';
import { areaNames, keyOf, type Names, placeName, placeNames } from './list-names';
import { fieldName, say } from './say';
import { officeWords } from './words';

const { t, counted } = officeWords;

/** One thing that a field says, in words: a place says several. */
export interface Facet {
  key: string;
  label: string;
  text: string;
  /** As data write it, where the text is a translation. */
  exact?: string;
}

export interface Difference extends Pick<Facet, 'key' | 'label'> {
  before: string;
  after: string;
  /** Both sides as data write them, where the words are a translation. */
  exact?: { before: string; after: string };
}

const facet = (key: string, label: string, text: string | undefined): Facet[] =>
  text ? [{ key, label, text }] : [];

const inOrder = ({ street, houseNumber, postalCode, city, country }: DraftAddress): string =>
  [[street, houseNumber], [postalCode, city], [country]]
    .map((part) => part.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ');

/** Five decimals are one metre. */
const numbers = ({ lat, lon }: DraftPosition): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;

/** Hours in plain words; what the words cannot say stays as it was written. */
function hours(key: string, label: string, written: string | undefined): Facet[] {
  const words = written && hoursInWords(written);
  return words ? [{ key, label, text: words, exact: written }] : facet(key, label, written);
}

function ofPlace(place: DraftPlace, index: number, names: Names): Facet[] {
  const key = keyOf(place, index);
  const label = (name: string) => `${names.get(key) ?? placeName(place, index)}: ${fieldName(name)}`;
  return [
    ...facet(`${key}.kind`, label('kind'), say('kind', place.kind)),
    ...facet(`${key}.name`, label('placeName'), place.name),
    ...facet(`${key}.address`, label('address'), inOrder(place.address ?? {})),
    ...facet(`${key}.position`, label('position'), place.position && numbers(place.position)),
    ...facet(`${key}.precision`, label('precision'), say('precision', place.precision)),
    ...hours(`${key}.hours`, label('hours'), place.openingHours),
    ...facet(
      `${key}.wheelchair`,
      label('wheelchair'),
      place.wheelchair && say('wheelchair', place.wheelchair),
    ),
    ...facet(`${key}.note`, label('note'), place.note),
  ];
}

const corners = (geometry: Geometry | undefined): number =>
  'coordinates' in (geometry ?? {}) ? (JSON.stringify(geometry).match(/\[-?[\d.]+,/g)?.length ?? 0) : 0;

function areaWords({ kind, teryt, radiusMetres, centre, geometry }: DraftArea): string {
  if (kind === 'unit') return t('area_unit', { code: teryt ?? '' });
  if (kind === 'drawn') return counted('area_drawn', corners(geometry));
  const around = t('area_radius', { d: distance(radiusMetres ?? 0) });
  return centre ? `${around} (${numbers(centre)})` : around;
}

const NO_NAMES: Names = new Map();

const WRITERS: {
  [F in keyof ProfileDraft]-?: (value: NonNullable<ProfileDraft[F]>, names: Names) => Facet[];
} = {
  name: (name) => facet('name', fieldName('name'), name),
  alternativeNames: (names) => facet('names', fieldName('alternativeNames'), names.join('\n')),
  legalForm: (code) => facet('form', fieldName('legalForm'), legalFormLabel(code)),
  krs: (krs) => facet('krs', fieldName('krs'), krs),
  nip: (nip) => facet('nip', fieldName('nip'), nip),
  regon: (regon) => facet('regon', fieldName('regon'), regon),
  register: ({ name, number }) =>
    facet('register', fieldName('register'), [name, number].filter(Boolean).join(', ')),
  publicBenefit: (yes) => facet('benefit', fieldName('publicBenefit'), t(yes ? 'yes' : 'no')),
  taxShare: ({ krs, aim }) => facet('tax', fieldName('taxShare'), [krs, aim].filter(Boolean).join('\n')),
  spheres: (codes) => facet('spheres', fieldName('spheres'), codes.map(sphereLabel).join('\n')),
  descriptions: (texts) =>
    Object.entries(texts).flatMap(([tongue, text]) =>
      facet(`description.${tongue}`, fieldName(`description_${tongue}`), text),
    ),
  contacts: ({ phone, email, website }) => [
    ...facet('phone', fieldName('phone'), phone),
    ...facet('email', fieldName('email'), email),
    ...facet('website', fieldName('website'), website),
  ],
  places: (places, names) => places.flatMap((place, index) => ofPlace(place, index, names)),
  activityAreas: (areas, names) =>
    areas.flatMap((area, index) => {
      const key = keyOf(area, index);
      return facet(`area.${key}`, names.get(key) ?? t('f_area', { n: index + 1 }), areaWords(area));
    }),
};

const NAMES: Record<string, (before: unknown, after: unknown) => Names> = {
  places: placeNames,
  activityAreas: areaNames,
};

const isKnown = (field: string): field is keyof ProfileDraft => Object.hasOwn(WRITERS, field);

/** What a field of a profile says; of a field newer than this page, its raw text. */
export function facets(field: string, value: unknown, names = NO_NAMES): Facet[] {
  if (value === undefined || value === null) return [];
  if (!isKnown(field))
    return facet(field, fieldName(field), typeof value === 'string' ? value : JSON.stringify(value));
  return (WRITERS[field] as (value: unknown, names: Names) => Facet[])(value, names);
}

/** What a field says differently after than before; what is equal is left out. */
export function differences(field: string, before: unknown, after: unknown): Difference[] {
  const names = NAMES[field]?.(before, after);
  const was = facets(field, before, names);
  const willBe = facets(field, after, names);
  const gone = was.filter(({ key }) => !willBe.some((one) => one.key === key));
  return [...willBe, ...gone].flatMap(({ key, label }) => {
    const [old, next] = [was, willBe].map((all) => all.find((one) => one.key === key));
    return compared(key, label, old, next);
  });
}

function compared(key: string, label: string, old: Facet | undefined, next: Facet | undefined): Difference[] {
  const [before, after] = [old?.text ?? '', next?.text ?? ''];
  const written = (one: Facet | undefined) => one?.exact ?? one?.text ?? '';
  if (before === after && written(old) === written(next)) return [];
  const translated = old?.exact !== undefined || next?.exact !== undefined;
  const exact = { before: written(old), after: written(next) };
  return [{ key, label, before, after, ...(translated && { exact }) }];
}

const spots = (value: unknown): Map<string, DraftPosition> =>
  new Map(
    ((value ?? []) as DraftPlace[]).flatMap((place, index) =>
      place.position && place.precision !== 'none' ? [[keyOf(place, index), place.position] as const] : [],
    ),
  );

export interface PinPair {
  key: string;
  /** What the place is called, and whether it comes or goes. */
  name: string;
  before?: DraftPosition;
  after?: DraftPosition;
}

/** The pins that come, go or move; those that stay are left out. */
export function movedPins(before: unknown, after: unknown): PinPair[] {
  const was = spots(before);
  const willBe = spots(after);
  const names = placeNames(before, after);
  return [...new Set([...was.keys(), ...willBe.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key), willBe.get(key)];
    if (from && to && from.lat === to.lat && from.lon === to.lon) return [];
    return [{ key, name: names.get(key) ?? '', ...(from && { before: from }), ...(to && { after: to }) }];
  });
}
