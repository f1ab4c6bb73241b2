import type { Position } from '../api/types';

const MEAN_RADIUS_METRES = 6_371_008.8;
/** A degree of latitude, or of longitude at the equator. */
export const METRES_PER_DEGREE = 111_320;
/** The longest way on this planet, and the API's limit. */
export const ANYWHERE_METRES = 20_040_000;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

export function distanceMetres(a: Position, b: Position): number {
  const dLat = rad(b.lat - a.lat) / 2;
  const dLon = rad(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial bearing, clockwise from north, 0 to 360. */
export function bearingDegrees(from: Position, to: Position): number {
  const dLon = rad(to.lon - from.lon);
  const y = Math.sin(dLon) * Math.cos(rad(to.lat));
  const x =
    Math.cos(rad(from.lat)) * Math.sin(rad(to.lat)) -
    Math.sin(rad(from.lat)) * Math.cos(rad(to.lat)) * Math.cos(dLon);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof COMPASS)[number];

export function compassPoint(bearing: number): CompassPoint {
  const index = Math.round((((bearing % 360) + 360) % 360) / 45) % 8;
  return COMPASS[index] ?? 'n';
}
