import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../geo/earth';
import { averaged } from './fixes';

const fix = (lat: number, lon: number, accuracyMetres: number) => ({ lat, lon, accuracyMetres });

describe('fixes', () => {
  it('of one are that one', () => {
    const only = fix(54.19, 16.18, 12);
    const found = averaged([only]);
    expect(found?.accuracyMetres).toBeCloseTo(12);
    expect(found && distanceMetres(found, only)).toBeCloseTo(0, 6);
  });

  it('weigh by the square of their accuracy', () => {
    const found = averaged([fix(54, 16, 10), fix(54.001, 16, 30)]);
    expect(found?.lat).toBeCloseTo(54 + 0.001 / 10, 9);
  });

  it('are never called more exact than the best of them', () => {
    const found = averaged(Array.from({ length: 20 }, () => fix(54, 16, 8)));
    expect(found?.accuracyMetres).toBeCloseTo(8);
    expect(averaged([fix(54, 16, 5), fix(54, 16, 50)])?.accuracyMetres).toBeGreaterThan(5);
  });

  it('that are no numbers are left out', () => {
    expect(averaged([])).toBeNull();
    expect(averaged([fix(Number.NaN, 16, 5)])).toBeNull();
    expect(averaged([fix(54, 16, Number.POSITIVE_INFINITY), fix(54, 16, 4)])?.accuracyMetres).toBe(4);
    expect(averaged([fix(54, 16, 0)])?.accuracyMetres).toBe(1);
  });
});
