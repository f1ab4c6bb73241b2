import { computed, effect } from '@preact/signals';
import { askProfile } from '../api/questions';
import { Resource } from '../api/resource';
import type { NamedPlace, Profile } from '../api/types';
import { firstProfile } from './city';
import { edition } from './freshness';
import { selectedSlug } from './page';

const answer = new Resource<Profile>();
const known = new Map<string, Profile>(firstProfile ? [[firstProfile.slug, firstProfile]] : []);

/** What the server wrote into the page is as old as the page, and tells nothing about now. */
const tellsNow = ({ places }: Profile): boolean =>
  places.every(({ openingHours, standing }) => !openingHours || standing);

export const profileState = answer.value;
export const retryProfile = () => answer.retry();

export const profile = computed<Profile | null>(() => {
  const now = answer.value.value;
  const at = now.state === 'failed' && now.problem.status === 404 ? undefined : now.data;
  return at && selectedSlug.value !== null && (at.slug === selectedSlug.value || at.id === selectedSlug.value)
    ? at
    : null;
});

export function followProfile(): () => void {
  let seen = edition.peek();
  return effect(() => {
    const slug = selectedSlug.value;
    // The reader keeps what stands there until its new state arrives.
    const renewed = seen !== edition.value;
    if (renewed) known.clear();
    seen = edition.value;
    if (slug === null) return answer.forget();
    const before = known.get(slug);
    if (before) answer.set(before);
    if (before && tellsNow(before)) return;
    void answer.ask(
      async (signal) => {
        const found = await askProfile(slug, signal);
        known.set(slug, found);
        return found;
      },
      renewed || before !== undefined,
    );
  });
}

/** A place that may stand on the map: it has a position, and nobody doubts it. */
export const drawn = (place: NamedPlace): boolean =>
  place.position !== undefined && place.precision !== 'none' && place.doubted !== true;
