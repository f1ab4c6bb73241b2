import { effect } from '@preact/signals';
import type { Position } from '../api/types';
import { contains } from '../geo/box';
import { distanceMetres } from '../geo/earth';
import { near } from '../state/page';
import type { View } from '../state/view';
import { origin } from './nearby';

/** Steps closer together than this are one place; a day's walk is then a short list. */
const APART_METRES = 25;

/** Where the reader has been seen. Like the position itself, it lives here only. */
const places: Position[] = [];

export function followPlaces(): () => void {
  return effect(() => {
    const at = origin.value;
    if (at && !places.some((place) => distanceMetres(place, at) < APART_METRES)) places.push({ ...at });
  });
}

/**
 * "Near me" brings the map to the reader, so the map's camera would tell where that is. It stays out of the
 * address until the reader has moved the map away from every such place.
 */
export const mayTell = ({ box }: View): boolean =>
  !near.value && !places.some((place) => contains(box, place));
