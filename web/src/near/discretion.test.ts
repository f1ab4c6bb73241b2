import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
vi.stubGlobal('navigator', {});
const { followPlaces, mayTell } = await import('./discretion');
const { whereabouts } = await import('./position');
const { page } = await import('../state/page');

const looking = (lat: number, lon: number) => ({
  box: { minLat: lat - 0.01, minLon: lon - 0.01, maxLat: lat + 0.01, maxLon: lon + 0.01 },
  centre: { lat, lon },
  zoom: 15,
});
const stop = followPlaces();
afterAll(stop);
afterEach(() => {
  page.value = { ...page.value, near: false };
});

describe('what the address may tell of the map', () => {
  it('is everything while nobody has asked for what is near', () =>
    expect(mayTell(looking(54.19, 16.18))).toBe(true));

  it('is nothing during "near me"', () => {
    page.value = { ...page.value, near: true };
    expect(mayTell(looking(10, 10))).toBe(false);
  });

  it('is nothing afterwards where the reader was seen, and everything elsewhere', () => {
    const fix = { lat: 54.19, lon: 16.18, accuracyMetres: 10 };
    whereabouts.value = { state: 'following', fix };
    whereabouts.value = { state: 'following', fix: { ...fix, lat: 54.25 } };
    whereabouts.value = { state: 'unknown' };
    expect(mayTell(looking(54.195, 16.185))).toBe(false);
    expect(mayTell(looking(54.25, 16.18))).toBe(false);
    expect(mayTell(looking(54.22, 16.18))).toBe(true);
    expect(mayTell(looking(54.19, 16.3))).toBe(true);
  });
});
