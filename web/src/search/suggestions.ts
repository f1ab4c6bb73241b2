import { computed, effect, signal } from '@preact/signals';
import { askKnownPlaces, suggestOrganisations } from '../api/questions';
import { Resource } from '../api/resource';
import type { Family, KnownPlace, ListedOrganisation, Sphere } from '../api/types';
import { folded } from '../i18n/format';
import { t } from '../i18n/language';
import { FAMILIES } from '../marks/families';
import { page } from '../state/page';
import { sphereLabel, spheres } from '../state/spheres';

export type Suggestion =
  | { kind: 'text'; q: string }
  | { kind: 'family'; family: Family }
  | { kind: 'sphere'; sphere: Sphere }
  | { kind: 'organisation'; organisation: ListedOrganisation }
  | { kind: 'place'; place: KnownPlace };

export interface Group {
  name: string | null;
  items: Suggestion[];
}

const REST_MS = 180;
const OFFERED = { spheres: 3, organisations: 5, places: 4 };
const SHORTEST = 2;

export const typed = signal(page.value.q);
export const searching = signal(false);
/** The option that the arrows have reached; -1 is the box itself. */
export const active = signal(-1);

interface Found {
  q: string;
  organisations: ListedOrganisation[];
  places: KnownPlace[];
}
const answer = new Resource<Found>();
export const suggestionsState = answer.value;

async function ask(q: string, abort: AbortSignal): Promise<Found> {
  const [organisations, places] = await Promise.all([
    suggestOrganisations(q, OFFERED.organisations, abort),
    askKnownPlaces(q, OFFERED.places, abort),
  ]);
  return { q, organisations: organisations.items, places: places.items };
}

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

const matching = (q: string): Sphere[] =>
  spheres.value.filter((sphere) => folded(sphereLabel(sphere.code)).includes(folded(q)));

const families = (): Suggestion[] => FAMILIES.map((family) => ({ kind: 'family', family }));

/** Groups in a fixed order; the typed words themselves come first. */
export const groups = computed<Group[]>(() => {
  const q = typed.value.trim();
  if (q === '') return [{ name: t('searchSpheres'), items: families() }];
  const found = answer.data;
  const all: Group[] = [
    { name: null, items: [{ kind: 'text', q }] },
    {
      name: t('searchSpheres'),
      items: matching(q)
        .slice(0, OFFERED.spheres)
        .map((sphere) => ({ kind: 'sphere', sphere })),
    },
    {
      name: t('searchOrganisations'),
      items: (found?.organisations ?? []).map((organisation) => ({ kind: 'organisation', organisation })),
    },
    {
      name: t('searchPlaces'),
      items: (found?.places ?? []).map((place) => ({ kind: 'place', place })),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
});

/** As the arrows walk through them. */
export const options = computed<Suggestion[]>(() => groups.value.flatMap(({ items }) => items));
