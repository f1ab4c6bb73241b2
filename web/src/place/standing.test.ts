import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Measurement } from './standing';

type Hear = (position: { coords: { latitude: number; longitude: number; accuracy: number } }) => void;
type Lose = (error: { code: number; PERMISSION_DENIED: 1; TIMEOUT: 3 }) => void;

let hear: Hear;
let lose: Lose;
const clearWatch = vi.fn();
const watchPosition = vi.fn((found: Hear, lost: Lose) => {
  hear = found;
  lose = lost;
  return 7;
});
const fix = (latitude: number, accuracy: number) => hear({ coords: { latitude, longitude: 16, accuracy } });
const fail = (code: number) => lose({ code, PERMISSION_DENIED: 1, TIMEOUT: 3 });

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.stubGlobal('navigator', { geolocation: { watchPosition, clearWatch } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a measurement', () => {
  it('asks nothing before it is started', () => {
    expect(new Measurement().standing.value).toEqual({ state: 'idle' });
    expect(watchPosition).not.toHaveBeenCalled();
  });

  it('listens for six seconds from the first word, and stops', () => {
    const measurement = new Measurement();
    measurement.start();
    vi.advanceTimersByTime(9_000);
    expect(measurement.standing.value.state).toBe('asking');
    fix(54, 10);
    vi.advanceTimersByTime(3_000);
    fix(54.001, 30);
    expect(measurement.standing.value).toMatchObject({ state: 'measuring', secondsLeft: 3 });
    vi.advanceTimersByTime(3_000);
    const done = measurement.standing.value;
    expect(done.state).toBe('measured');
    expect('fix' in done && done.fix.lat).toBeCloseTo(54.0001, 9);
    expect(clearWatch).toHaveBeenCalledWith(7);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is content with what it has heard when the receiver falls silent', () => {
    const measurement = new Measurement();
    measurement.start();
    fix(54, 10);
    fail(3);
    expect(measurement.standing.value.state).toBe('measured');
  });

  it.each([
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timedOut'],
  ])('says why there is nothing: %s', (code, state) => {
    const measurement = new Measurement();
    measurement.start();
    fail(code);
    expect(measurement.standing.value).toEqual({ state });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('believes a consent that is taken back, and a browser without a receiver', () => {
    const measurement = new Measurement();
    measurement.start();
    fix(54, 10);
    fail(1);
    expect(measurement.standing.value).toEqual({ state: 'denied' });
    vi.stubGlobal('navigator', {});
    measurement.start();
    expect(measurement.standing.value).toEqual({ state: 'unsupported' });
  });
});
