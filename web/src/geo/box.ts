import type { Position } from '../api/types';
import { METRES_PER_DEGREE } from './earth';

export interface Box {
  minLat: number;
  minLon: number;
  maxLat: number;
  maxLon: number;
}

export const WORLD: Box = { minLat: -90, minLon: -180, maxLat: 90, maxLon: 180 };

const FINEST = 1e5;
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** minLon,minLat,maxLon,maxLat, rounded outwards to one metre. */
export function bboxParameter(box: Box): string {
  const out = (value: number, round: (x: number) => number, limit: number) =>
    clamp(round(Number((value * FINEST).toFixed(3))) / FINEST, limit);
  return [
    out(box.minLon, Math.floor, 180),
    out(box.minLat, Math.floor, 90),
    out(box.maxLon, Math.ceil, 180),
    out(box.maxLat, Math.ceil, 90),
  ].join(',');
}

/** Widens to a grid of steps as large as the box, so that a short pan stays inside the answer at hand. */
export function snapped(box: Box): Box {
  const step = (length: number) => 2 ** Math.ceil(Math.log2(Math.max(length, 1e-4)));
  const lat = step(box.maxLat - box.minLat);
  const lon = step(box.maxLon - box.minLon);
  return {
    minLat: clamp(Math.floor(box.minLat / lat) * lat, 90),
    minLon: clamp(Math.floor(box.minLon / lon) * lon, 180),
    maxLat: clamp(Math.ceil(box.maxLat / lat) * lat, 90),
    maxLon: clamp(Math.ceil(box.maxLon / lon) * lon, 180),
  };
}

export function contains(box: Box, at: Position): boolean {
  return at.lat >= box.minLat && at.lat <= box.maxLat && at.lon >= box.minLon && at.lon <= box.maxLon;
}

export function covers(outer: Box, inner: Box): boolean {
  return (
    contains(outer, { lat: inner.minLat, lon: inner.minLon }) &&
    contains(outer, { lat: inner.maxLat, lon: inner.maxLon })
  );
}

export function boxAround(positions: readonly Position[]): Box | null {
  const [first, ...rest] = positions;
  if (!first) return null;
  const box = { minLat: first.lat, maxLat: first.lat, minLon: first.lon, maxLon: first.lon };
  for (const { lat, lon } of rest) {
    box.minLat = Math.min(box.minLat, lat);
    box.maxLat = Math.max(box.maxLat, lat);
    box.minLon = Math.min(box.minLon, lon);
    box.maxLon = Math.max(box.maxLon, lon);
  }
  return box;
}

/** Close to a pole a circle goes round it: there the box is wide, not endless. */
const NARROWEST = 0.05;

export function boxOfCircle({ lat, lon }: Position, radiusMetres: number): Box {
  const up = radiusMetres / METRES_PER_DEGREE;
  const aside = up / Math.max(NARROWEST, Math.cos((lat * Math.PI) / 180));
  return { minLat: lat - up, maxLat: lat + up, minLon: lon - aside, maxLon: lon + aside };
}
