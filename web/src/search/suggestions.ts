import { computed, effect, signal } from '@preact/signals';
import { askSuggestions } from '../api/questions';
import { Resource } from '../api/resource';
import type { Family, Suggested } from '../api/types';
import { language, t } from '../i18n/language';
import { FAMILIES } from '../marks/families';
import { page } from '../state/page';

export type Suggestion =
  | { kind: 'text'; q: string }
  | { kind: 'family'; family: Family }
  | { kind: 'suggested'; of: Suggested };

export interface Group {
  name: string | null;
  items: Suggestion[];
}

const REST_MS = 180;
const OFFERED = 8;
const SHORTEST = 2;

export const typed = signal(page.value.q);
export const searching = signal(false);
/** The option that the arrows have reached; -1 is the box itself. */
export const active = signal(-1);

interface Found {
  q: string;
  items: Suggested[];
}
const answer = new Resource<Found>();
export const suggestionsState = answer.value;

const ask = async (q: string, abort: AbortSignal): Promise<Found> => ({
  ...(await askSuggestions(q, language.value, OFFERED, abort)),
  q,
});

export function followTyping(): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const q = typed.value.trim();
    clearTimeout(rest);
    if (!searching.value) return;
    if (q.length < SHORTEST) return answer.forget();
    if (answer.value.peek().data?.q === q) return;
    rest = setTimeout(() => void answer.ask((abort) => ask(q, abort)), REST_MS);
  });
}

const families = (): Suggestion[] => FAMILIES.map((family) => ({ kind: 'family', family }));

const suggested = (...kinds: Suggested['kind'][]): Suggestion[] =>
  (answer.data?.items ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map((of) => ({ kind: 'suggested', of }));

/** Groups in a fixed order; the typed words themselves come first. */
export const groups = computed<Group[]>(() => {
  const q = typed.value.trim();
  if (q === '') return [{ name: t('searchSpheres'), items: families() }];
  const all: Group[] = [
    { name: null, items: [{ kind: 'text', q }] },
    { name: t('searchNeeds'), items: suggested('need', 'sphere') },
    { name: t('searchOrganisations'), items: suggested('organisation') },
    { name: t('searchPlaces'), items: suggested('address', 'place') },
  ];
  return all.filter(({ items }) => items.length > 0);
});

/** As the arrows walk through them. */
export const options = computed<Suggestion[]>(() => groups.value.flatMap(({ items }) => items));
