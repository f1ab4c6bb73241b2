import type { KnownPlace, Position } from '../api/types';

/** A place that one of the four ways has found, and how exactly. */
export interface Pointed {
  at: Position;
  precision: 'exact' | 'street' | 'city';
  /** What it is called, where the way knows that. */
  label?: string;
  /** Its street or town, where the way knows it. */
  known?: KnownPlace;
}

/** A move beyond this waits for review. */
export const WAITS_METRES = 200;

const FINEST = 1e6;
const rounded = (degrees: number) => Math.round(degrees * FINEST) / FINEST;

/** Six decimals: a tenth of a metre, so that nudges by one metre are kept. */
export const settled = ({ lat, lon }: Position): Position => ({ lat: rounded(lat), lon: rounded(lon) });

const COARSE = 1e3;

/** Up to a hundred metres away: which house it is can no longer be told. */
export const coarse = ({ lat, lon }: Position): Position => ({
  lat: Math.round(lat * COARSE) / COARSE,
  lon: Math.round(lon * COARSE) / COARSE,
});

/** Five decimals, one metre; latitude first, in the form that every map understands. */
export const coordinates = ({ lat, lon }: Position): string => `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
