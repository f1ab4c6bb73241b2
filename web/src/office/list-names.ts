import type { DraftArea, DraftPlace } from '../steward/draft-types';
import { officeWords } from './words';

const { t } = officeWords;

/** How the things of a list are called, by their keys. */
export type Names = ReadonlyMap<string, string>;

/** Places keep their ids; new ones go by where they stand in the list. */
export const keyOf = ({ id }: { id?: string }, index: number) => id ?? `new${index}`;

export const placeName = ({ name, address = {} }: DraftPlace, index: number): string =>
  name ||
  [address.street, address.houseNumber].filter(Boolean).join(' ') ||
  address.city ||
  t('f_place', { n: index + 1 });

/** Things of one list by what they are called; those that come or go say so. */
function namesOf<T extends { id?: string }>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  { name, added, removed }: { name: (one: T, index: number) => string } & Fates,
): Names {
  const named = (all: readonly T[] = []) => new Map(all.map((one, n) => [keyOf(one, n), name(one, n)]));
  const [was, willBe] = [named(before), named(after)];
  const told = new Map<string, string>();
  for (const [key, called] of willBe) told.set(key, was.get(key) ?? (before ? added(called) : called));
  for (const [key, called] of was) if (!willBe.has(key)) told.set(key, after ? removed(called) : called);
  return told;
}

interface Fates {
  added: (name: string) => string;
  removed: (name: string) => string;
}

export const placeNames = (before: unknown, after: unknown): Names =>
  namesOf(before as DraftPlace[] | undefined, after as DraftPlace[] | undefined, {
    name: placeName,
    added: (name) => t('placeAdded', { name }),
    removed: (name) => t('placeRemoved', { name }),
  });

export const areaNames = (before: unknown, after: unknown): Names =>
  namesOf(before as DraftArea[] | undefined, after as DraftArea[] | undefined, {
    name: (_, index) => t('f_area', { n: index + 1 }),
    added: () => t('areaAdded'),
    removed: () => t('areaRemoved'),
  });
