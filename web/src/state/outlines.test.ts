import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followOutlines, outlines } from './outlines';
import { tilesFailed, view } from './view';

const LAND = { type: 'FeatureCollection', features: [] };
const look = (lat: number, zoom = 12) => {
  const box = { minLat: lat, minLon: 16.01, maxLat: lat + 0.01, maxLon: 16.02 };
  view.value = { box, centre: { lat: lat + 0.005, lon: 16.015 }, zoom };
};

/** Answers each question when the test says so. */
function server() {
  const asked: { url: string; answer: (status: number) => void }[] = [];
  vi.stubGlobal(
    'fetch',
    (url: string) =>
      new Promise<Response>((resolve) => {
        asked.push({ url, answer: (status) => resolve(Response.json(LAND, { status })) });
      }),
  );
  return asked;
}

let stop: () => void;
beforeEach(() => {
  tilesFailed.value = true;
  view.value = null;
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('the outlines of the land', () => {
  it('are not asked for while tiles load', () => {
    tilesFailed.value = false;
    const asked = server();
    stop = followOutlines();
    look(54);
    expect(asked).toHaveLength(0);
  });

  it('are asked for again when the view leaves what is still under way', async () => {
    const asked = server();
    stop = followOutlines();
    look(54);
    look(54.5);
    expect(asked).toHaveLength(2);
    asked[1]?.answer(200);
    await vi.waitFor(() => expect(outlines.value).toEqual(LAND));
    look(54.5);
    expect(asked).toHaveLength(2);
    look(54.5, 9);
    expect(asked).toHaveLength(3);
  });

  it('are asked for anew after a failure', async () => {
    const asked = server();
    stop = followOutlines();
    look(53);
    asked[0]?.answer(503);
    await vi.waitFor(() => {
      look(53);
      expect(asked).toHaveLength(2);
    });
  });
});
