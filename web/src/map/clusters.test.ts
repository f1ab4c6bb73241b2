import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClusterIndex } from './cluster-index';
import { Clusters } from './clusters';

const WORLD: [number, number, number, number] = [-180, -85, 180, 85];
const lat = [54_19000, 54_19010, 50_00000];
const lon = [16_18000, 16_18010, 20_00000];

function loaded() {
  const index = new ClusterIndex();
  index.load(lat, lon);
  const pebble = index.symbols(WORLD, 10).find(({ cluster }) => cluster)?.cluster;
  if (!pebble) throw new Error('no pebble');
  return { index, pebble };
}

describe('the index of points', () => {
  it('gathers neighbours and leaves others alone', () => {
    const { index } = loaded();
    const symbols = index.symbols(WORLD, 10);
    expect(symbols.map(({ count }) => count).sort()).toEqual([1, 2]);
    expect(symbols.find(({ count }) => count === 1)?.index).toBe(2);
  });

  it('tells where a pebble falls apart', () => {
    const { index, pebble } = loaded();
    const apart = index.expansionZoom(pebble, 10);
    expect(apart).toBeGreaterThan(10);
    expect(index.symbols(WORLD, apart)).toHaveLength(3);
  });

  it('stays at the zoom for a pebble of an earlier load', () => {
    const { index, pebble } = loaded();
    index.load([], []);
    expect(index.answer({ kind: 'expand', ask: 7, cluster: pebble, zoom: 13 })).toEqual({
      kind: 'expansion',
      ask: 7,
      zoom: 13,
    });
  });
});

describe('the worker', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('ends with its map', () => {
    const terminate = vi.fn();
    vi.stubGlobal(
      'Worker',
      class {
        addEventListener = () => undefined;
        terminate = terminate;
      },
    );
    new Clusters().end();
    expect(terminate).toHaveBeenCalledOnce();
  });
});
