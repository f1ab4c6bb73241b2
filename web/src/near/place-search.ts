import { Problem } from '../api/client';
import { askKnownPlaces } from '../api/questions';
import type { KnownPlace } from '../api/types';
import type { PlainKey } from '../i18n/language';

const OFFERED = 6;
const SHORTEST = 2;

export interface FoundPlaces {
  places: KnownPlace[];
  /** What there is to say when there are none. */
  said: PlainKey | null;
}

/** A lost connection is not a street that nobody knows. */
export async function searchPlaces(typed: string): Promise<FoundPlaces> {
  if (typed.length < SHORTEST) return { places: [], said: null };
  try {
    const { items } = await askKnownPlaces(typed, OFFERED);
    return { places: items, said: items.length > 0 ? null : 'placesNothing' };
  } catch (error) {
    const offline = error instanceof Problem && error.offline;
    return { places: [], said: offline ? 'failedOffline' : 'placesFailed' };
  }
}
