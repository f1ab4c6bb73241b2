import type { Position as Coordinates, Geometry, MultiPolygon } from 'geojson';
import type { Position } from '../api/types';

/** Corners in order; the last one joins the first, which is not repeated. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Part = readonly Ring[];
export type Drawing = readonly Part[];

const AUTHALIC_RADIUS_METRES = 6_371_007.2;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Square metres on a sphere of the Earth's surface; positive when the corners run counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  ring.forEach((at, index) => {
    const next = ring[(index + 1) % ring.length] ?? at;
    sum += rad(next.lon - at.lon) * (2 + Math.sin(rad(at.lat)) + Math.sin(rad(next.lat)));
  });
  return (-sum * AUTHALIC_RADIUS_METRES ** 2) / 2;
}

/** What the outer rings hold, without the holes. */
export function areaOf(drawing: Drawing): number {
  const sizeOf = (part: Part) =>
    part.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(signedArea(ring)), 0);
  return drawing.reduce((sum, part) => sum + sizeOf(part), 0);
}

export const cornersOf = (drawing: Drawing): number =>
  drawing.reduce((sum, part) => sum + part.reduce((all, ring) => all + ring.length, 0), 0);

const FINEST = 1e6;
const rounded = (degrees: number) => Math.round(degrees * FINEST) / FINEST;

function closed(ring: Ring, outer: boolean): Coordinates[] {
  const turned = signedArea(ring) > 0 === outer ? ring : [...ring].reverse();
  const written = turned.map(({ lat, lon }) => [rounded(lon), rounded(lat)]);
  return [...written, ...written.slice(0, 1)];
}

/** As GeoJSON wants it: longitude first, rings closed, outer rings counter-clockwise, holes clockwise. */
export const toGeoJson = (drawing: Drawing): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: drawing.map((part) => part.map((ring, index) => closed(ring, index === 0))),
});

const opened = (ring: readonly Coordinates[]): Ring =>
  ring.slice(0, -1).map(([lon = Number.NaN, lat = Number.NaN]) => ({ lat, lon }));

/** Anything but polygons is no area, and becomes an empty drawing. */
export function fromGeoJson(geometry: Geometry | undefined): Drawing {
  if (geometry?.type === 'Polygon') return [geometry.coordinates.map(opened)];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.map((part) => part.map(opened));
  return [];
}
