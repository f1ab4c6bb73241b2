import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Fix } from '../near/position';
import { averaged } from './fixes';

const MEASURED_SECONDS = 6;
const PATIENCE_MS = 20_000;

export type Standing =
  | { state: 'idle' | 'asking' | 'denied' | 'unavailable' | 'timedOut' | 'unsupported' }
  | { state: 'measuring'; fix: Fix; secondsLeft: number }
  | { state: 'measured'; fix: Fix };

/** Listens to the receiver for some seconds, counted from its first word. */
export class Measurement {
  readonly standing: Signal<Standing> = signal({ state: 'idle' });
  #fixes: Fix[] = [];
  #watch: number | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** To be called from a gesture only. */
  start(): void {
    this.end();
    if (!('geolocation' in navigator)) {
      this.standing.value = { state: 'unsupported' };
      return;
    }
    this.#fixes = [];
    this.standing.value = { state: 'asking' };
    this.#watch = navigator.geolocation.watchPosition(
      ({ coords }) => this.#hear(coords),
      (error) => this.#lose(error),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
    );
  }

  end(): void {
    if (this.#watch !== null) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = null;
    clearInterval(this.#clock);
    this.#clock = undefined;
  }

  #hear({ latitude: lat, longitude: lon, accuracy: accuracyMetres }: GeolocationCoordinates): void {
    this.#fixes.push({ lat, lon, accuracyMetres });
    const before = this.standing.peek();
    this.#tell(before.state === 'measuring' ? before.secondsLeft : MEASURED_SECONDS);
    this.#clock ??= setInterval(() => this.#tick(), 1000);
  }

  #tick(): void {
    const now = this.standing.peek();
    if (now.state === 'measuring') this.#tell(now.secondsLeft - 1);
  }

  #tell(secondsLeft: number): void {
    const fix = averaged(this.#fixes);
    if (!fix) return;
    if (secondsLeft <= 0) this.end();
    this.standing.value =
      secondsLeft <= 0 ? { state: 'measured', fix } : { state: 'measuring', fix, secondsLeft };
  }

  /** A receiver that falls silent while measuring has said enough. */
  #lose({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): void {
    if (this.#fixes.length > 0 && code !== PERMISSION_DENIED) {
      this.#tell(0);
      return;
    }
    this.end();
    this.standing.value = {
      state: code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'timedOut' : 'unavailable',
    };
  }
}

/** A measurement that ends with the part of the page that wants it. */
export function useMeasurement(): Measurement {
  const measurement = useMemo(() => new Measurement(), []);
  useEffect(() => () => measurement.end(), []);
  return measurement;
}
