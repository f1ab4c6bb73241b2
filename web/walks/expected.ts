import type { Page as ApiPage, NearbyItem } from '../src/api/types';
import { distanceMetres } from '../src/geo/earth';
import { ask, SQUARE } from './browser';

const here = { lat: SQUARE.latitude, lon: SQUARE.longitude };

/** What is around the square, from the server, and checked here by another formula than its own. */
export async function nearestAround(radius: number): Promise<NearbyItem[]> {
  const { items } = await ask<ApiPage<NearbyItem>>(
    `/nearby?lat=${here.lat}&lon=${here.lon}&radius=${radius}&limit=50`,
  );
  const located = items.filter(({ relation }) => relation !== 'serves');
  if (located.length === 0) throw new Error('The demo data has nothing around the square');
  for (const { place, distanceMetres: told } of located) {
    if (!place?.position || told === undefined) throw new Error('A located item without a place');
    // The sphere and the spheroid differ by at most 0.56 %.
    const sphere = distanceMetres(here, place.position);
    if (Math.abs(sphere - told) > 1 + 0.006 * told) throw new Error(`${told} m should be about ${sphere} m`);
  }
  return located;
}

/** A name without the mark of an example, which the page sets apart. */
export const bare = (name: string): string => name.replace(/^\[[^\]]+\]\s*/, '').trim();

/** "140 m" or "1,1 km" as a number of metres. */
export function metresIn(text: string): number {
  const match = /([\d,.]+)\s*(k?m)\b/.exec(text.replaceAll('\u00a0', ' '));
  if (!match?.[1]) throw new Error(`No distance in "${text}"`);
  const value = Number(match[1].replace(',', '.'));
  return match[2] === 'km' ? value * 1000 : value;
}
