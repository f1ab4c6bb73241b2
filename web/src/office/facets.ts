import type { Geometry } from 'geojson';
import { distance } from '../i18n/format';
import { legalFormLabel, sphereLabel } from '../state/spheres';
import type {
  DraftAddress,
  DraftArea,
  DraftPlace,
  DraftPosition,
  ProfileDraft,
} from '../steward/draft-types';
import { fieldName, say } from './say';
import { officeWords } from './words';

const { t } = officeWords;

/** One thing that a field says, in words: a place says several. */
export interface Facet {
  key: string;
  label: string;
  text: string;
}

export interface Difference extends Pick<Facet, 'key' | 'label'> {
  before: string;
  after: string;
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

/** Places keep their ids; new ones go by where they stand in the list. */
const keyOf = ({ id }: { id?: string }, index: number) => id ?? `new${index}`;

function ofPlace(place: DraftPlace, index: number): Facet[] {
  const key = keyOf(place, index);
  const label = (name: string) => `${t('f_place', { n: index + 1 })}: ${fieldName(name)}`;
  return [
    ...facet(`${key}.kind`, label('kind'), say('kind', place.kind)),
    ...facet(`${key}.name`, label('placeName'), place.name),
    ...facet(`${key}.address`, label('address'), inOrder(place.address ?? {})),
    ...facet(`${key}.position`, label('position'), place.position && numbers(place.position)),
    ...facet(`${key}.precision`, label('precision'), say('precision', place.precision)),
    ...facet(`${key}.hours`, label('hours'), place.openingHours),
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
  if (kind === 'drawn') return t('area_drawn', { n: corners(geometry) });
  const around = t('area_radius', { d: distance(radiusMetres ?? 0) });
  return centre ? `${around} (${numbers(centre)})` : around;
}

const WRITERS: { [F in keyof ProfileDraft]-?: (value: NonNullable<ProfileDraft[F]>) => Facet[] } = {
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
  places: (places) => places.flatMap(ofPlace),
  activityAreas: (areas) =>
    areas.flatMap((area, index) =>
      facet(`area.${keyOf(area, index)}`, t('f_area', { n: index + 1 }), areaWords(area)),
    ),
};

const isKnown = (field: string): field is keyof ProfileDraft => Object.hasOwn(WRITERS, field);

/** What a field of a profile says; of a field newer than this page, its raw text. */
export function facets(field: string, value: unknown): Facet[] {
  if (value === undefined || value === null) return [];
  if (!isKnown(field))
    return facet(field, fieldName(field), typeof value === 'string' ? value : JSON.stringify(value));
  return (WRITERS[field] as (value: unknown) => Facet[])(value);
}

/** What a field says differently after than before; what is equal is left out. */
export function differences(field: string, before: unknown, after: unknown): Difference[] {
  const was = facets(field, before);
  const willBe = facets(field, after);
  const text = (all: Facet[], key: string) => all.find((one) => one.key === key)?.text ?? '';
  const gone = was.filter(({ key }) => !willBe.some((one) => one.key === key));
  return [...willBe, ...gone]
    .map(({ key, label }) => ({ key, label, before: text(was, key), after: text(willBe, key) }))
    .filter((one) => one.before !== one.after);
}

const spots = (value: unknown): Map<string, DraftPosition> =>
  new Map(
    ((value ?? []) as DraftPlace[]).flatMap((place, index) =>
      place.position && place.precision !== 'none' ? [[keyOf(place, index), place.position] as const] : [],
    ),
  );

export interface PinPair {
  key: string;
  before?: DraftPosition;
  after?: DraftPosition;
}

/** The pins that come, go or move; those that stay are left out. */
export function movedPins(before: unknown, after: unknown): PinPair[] {
  const was = spots(before);
  const willBe = spots(after);
  return [...new Set([...was.keys(), ...willBe.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key), willBe.get(key)];
    if (from && to && from.lat === to.lat && from.lon === to.lon) return [];
    return [{ key, ...(from && { before: from }), ...(to && { after: to }) }];
  });
}
