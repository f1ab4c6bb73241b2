import { get } from '../api/client';
import { askSuggestions } from '../api/questions';
import type { Family, ListedOrganisation, Page } from '../api/types';
import { folded } from '../i18n/format';
import { addressLine } from '../list/lines';

/** An organisation among others of like names. */
export interface Named {
  id: string;
  slug: string;
  name: string;
  example: boolean;
  family?: Family | undefined;
  /** Its first address, or the town of it. */
  where: string;
}

const MOST_BEGUN = 20;
const MOST_LIKE = 100;

const bare = (name: string): string => folded(name.replace(/^\[[^\]]*\]\s*/, '').trim());

/** 0: this very name; 1: it begins so; 2: a word of it does; 3: it is like that in another way. */
function likeness(name: string, typed: string): number {
  const [own, asked] = [bare(name), bare(typed)];
  if (own === asked) return 0;
  if (own.startsWith(asked)) return 1;
  return own.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(asked)) ? 2 : 3;
}

/** The exact name first, then names that begin so, then the rest; real ones before examples, by the alphabet. */
export function inOrder<T extends Pick<Named, 'name' | 'example'>>(typed: string, all: readonly T[]): T[] {
  const { compare } = new Intl.Collator('pl');
  return [...all].sort(
    (a, b) =>
      likeness(a.name, typed) - likeness(b.name, typed) ||
      Number(a.example) - Number(b.example) ||
      compare(a.name, b.name),
  );
}

/** Those that are called like this, or whose number it is, by the alphabet. */
const namedLike = (q: string, limit: number, signal?: AbortSignal) =>
  get<Page<ListedOrganisation>>('/organisations', { q, sort: 'name', limit }, signal);

/** Those that are called so, or whose number is this; the closest first. */
export async function organisationsByName(q: string, most: number, signal?: AbortSignal): Promise<Named[]> {
  const [begun, like] = await Promise.all([
    askSuggestions(q, 'pl', MOST_BEGUN, signal),
    namedLike(q, MOST_LIKE, signal),
  ]);
  const all = new Map<string, Named>();
  // Data mark examples in their names.
  for (const { organisation: id, slug = '', text: name, detail: where = '', family } of begun.items)
    if (id) all.set(id, { id, slug, name, example: name.startsWith('['), family, where });
  for (const { id, slug, name, example, family, places } of like.items)
    all.set(id, { id, slug, name, example, family, where: addressLine(places[0]?.address, true) });
  return inOrder(q, [...all.values()]).slice(0, most);
}
