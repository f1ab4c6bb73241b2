import type { KnownPlace, SearchAnswer } from '../../api/types';
import type { Pointed } from '../pointed';

/** "ul. Dworcowa 12a/3, Koszalin" begins as its street does: the gazetteer's names have no numbers. */
export const streetOf = (typed: string): string => withoutNumber(typed.split(',')[0] ?? '');

const NUMBER = /\s+\d+\s*[a-z]?(?:\s*[/-]\s*\d+\s*[a-z]?)?\s*(?:(?:m|lok)\.?\s*\d+)?$/i;
const withoutNumber = (street: string): string => street.replace(NUMBER, '').trim();

/** Whether a house was asked for, and not only its street. */
export const namesHouse = (typed: string): boolean =>
  typed.split(',').some((part) => NUMBER.test(part) && withoutNumber(part) !== '');

/** The town that stands behind the street, without its postal code; empty where none was said. */
export function townOf(typed: string): string {
  const [, ...behind] = typed.split(',');
  const last =
    behind
      .at(-1)
      ?.replace(/\d{2}-\d{3}/, '')
      .trim() ?? '';
  return /\d/.test(last) ? '' : last;
}

/** Where the geocoder takes an address to be, and how exactly it knows it. */
export type Located = NonNullable<SearchAnswer['understood']['place']>;

const PRECISIONS = { house: 'exact', street: 'street', town: 'city' } as const;

export const fromGeocoder = ({ label, position, precision }: Located): Pointed => ({
  at: position,
  precision: PRECISIONS[precision],
  label,
});

export const fromGazetteer = (known: KnownPlace): Pointed => ({
  at: known.position,
  precision: known.kind === 'street' ? 'street' : 'city',
  label: [known.label, known.context].filter(Boolean).join(', '),
  known,
});
