import { computed, effect } from '@preact/signals';
import { askProfile } from '../api/questions';
import { Resource } from '../api/resource';
import type { NamedPlace, Profile } from '../api/types';
import { firstProfile } from './city';
import { selectedSlug } from './page';

const answer = new Resource<Profile>();
const known = new Map<string, Profile>(firstProfile ? [[firstProfile.slug, firstProfile]] : []);

export const profileState = answer.value;
export const retryProfile = () => answer.retry();

export const profile = computed<Profile | null>(() => {
  const at = answer.data;
  return at && selectedSlug.value !== null && (at.slug === selectedSlug.value || at.id === selectedSlug.value)
    ? at
    : null;
});

export function followProfile(): () => void {
  return effect(() => {
    const slug = selectedSlug.value;
    if (slug === null) return answer.forget();
    const before = known.get(slug);
    if (before) return answer.set(before);
    void answer.ask(async (signal) => {
      const found = await askProfile(slug, signal);
      known.set(slug, found);
      return found;
    }, false);
  });
}

/** A place that may stand on the map: it has a position, and nobody doubts it. */
export const drawn = (place: NamedPlace): boolean =>
  place.position !== undefined && place.precision !== 'none' && place.doubted !== true;
