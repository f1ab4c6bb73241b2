import { afterAll, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
/** One organisation with two places in the view, one with a place in it, one outside. */
const POINTS = {
  kind: 'points',
  places: 4,
  organisations: 3,
  columns: {
    organisation: ['a', 'a', 'b', 'c'],
    lat: [54_10000, 54_20000, 54_20000, 50_00000],
    lon: [16_10000, 16_20000, 16_20000, 20_00000],
  },
};
const CELLS = {
  kind: 'cells',
  places: 9000,
  organisations: 8000,
  columns: { lat: [54_10000, 50_00000], lon: [16_10000, 20_00000], places: [2500, 6500] },
};

const VIEW = {
  box: { minLat: 54, minLon: 16, maxLat: 55, maxLon: 17 },
  centre: { lat: 54.5, lon: 16.5 },
  zoom: 10,
};

/** A page of its own that looks at the answer. */
async function showing(answer: object) {
  vi.resetModules();
  vi.stubGlobal('fetch', async () => Response.json(answer));
  const { city } = await import('./city');
  const { view } = await import('./view');
  const points = await import('./points');
  const { viewTitle } = await import('../list/heading');
  expect(viewTitle()).toBe('Lista');
  city.value = { organisations: 8000 } as NonNullable<typeof city.value>;
  view.value = VIEW;
  const stop = points.followPoints();
  await vi.waitFor(() => expect(points.points.value).not.toBeNull());
  stop();
  return { ...points, viewTitle };
}

afterAll(() => vi.unstubAllGlobals());

describe('what the map shows now', () => {
  it('is counted in organisations where each place is known', async () => {
    const { inView, placesInView, viewTitle } = await showing(POINTS);
    expect(inView.value).toBe(2);
    expect(placesInView.value).toBeNull();
    expect(viewTitle()).toBe('2 organizacje na mapie');
  });

  it('is counted in places, and says so, where cells gather them', async () => {
    const { inView, outsideView, placesInView, viewTitle } = await showing(CELLS);
    expect(placesInView.value).toBe(2500);
    expect(inView.value).toBeNull();
    expect(outsideView.value).toBeNull();
    expect(viewTitle()).toMatch(/^2\s?500 miejsc na mapie$/);
  });
});
