import { signal } from '@preact/signals';
import type { Position } from '../api/types';

export interface Fix extends Position {
  accuracyMetres: number;
}

export type Whereabouts =
  | { state: 'unknown' }
  | { state: 'asking' }
  | { state: 'following'; fix: Fix }
  /** Chosen by name instead of measured. */
  | { state: 'chosen'; at: Position; label: string }
  | { state: 'denied' | 'unavailable' | 'timed-out' | 'unsupported' };

/** Where the reader is. It lives in this signal only: never in the address, in storage or in a log. */
export const whereabouts = signal<Whereabouts>({ state: 'unknown' });

const PATIENCE_MS = 8_000;
const FRESH_MS = 10_000;
let watch: number | null = null;

function lost(error: GeolocationPositionError): void {
  // A walker who was found once keeps the last fix through a tunnel; a withdrawn consent does not.
  const found = whereabouts.value.state === 'following';
  if (error.code === error.PERMISSION_DENIED) {
    stopFollowing();
    whereabouts.value = { state: 'denied' };
  } else if (!found) {
    stopFollowing();
    whereabouts.value = { state: error.code === error.TIMEOUT ? 'timed-out' : 'unavailable' };
  }
}

function found({ coords }: GeolocationPosition): void {
  const fix = { lat: coords.latitude, lon: coords.longitude, accuracyMetres: coords.accuracy };
  whereabouts.value = { state: 'following', fix };
}

/** To be called from a gesture only. */
export function follow(): void {
  if (!('geolocation' in navigator)) {
    whereabouts.value = { state: 'unsupported' };
    return;
  }
  if (watch !== null) return;
  whereabouts.value = { state: 'asking' };
  watch = navigator.geolocation.watchPosition(found, lost, {
    enableHighAccuracy: true,
    timeout: PATIENCE_MS,
    maximumAge: FRESH_MS,
  });
}

export function stopFollowing(): void {
  if (watch !== null) navigator.geolocation.clearWatch(watch);
  watch = null;
  whereabouts.value = { state: 'unknown' };
}

export function standAt(at: Position, label: string): void {
  stopFollowing();
  whereabouts.value = { state: 'chosen', at, label };
}

/** Above this a dot would promise more than is known: circle and words only. */
export const ROUGH_METRES = 200;
