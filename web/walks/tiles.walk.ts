import { VectorTile } from '@mapbox/vector-tile';
import MVT from 'ol/format/MVT.js';
import Pbf from 'pbf';
import { describe, expect, it } from 'vitest';
import { ask, BASE } from './browser';

interface Points {
  kind: string;
  columns: { name: string[] };
}

interface City {
  centre: { lat: number; lon: number };
}

const ZOOM = 9;

/** Column and row of the tile that holds a position. */
function tileAt({ lat, lon }: City['centre']): [number, number] {
  const tiles = 2 ** ZOOM;
  const phi = (lat * Math.PI) / 180;
  return [
    Math.floor(((lon + 180) / 360) * tiles),
    Math.floor(((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2) * tiles),
  ];
}

const longitude = (x: number) => (x / 2 ** ZOOM) * 360 - 180;
const latitude = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** ZOOM))) * 180) / Math.PI;

describe('vector tiles, read by libraries that others wrote', () => {
  it('hold the places that the map shows, for OpenLayers and for Mapbox alike', async () => {
    const { tiles } = await ask<{ tiles: string[] }>('/tiles.json');
    const [x, y] = tileAt((await ask<City>('/city')).centre);
    const address = (tiles[0] ?? '').replace('{z}', `${ZOOM}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
    const answer = await fetch(BASE + new URL(address).pathname);
    expect(answer.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile');
    const bytes = await answer.arrayBuffer();

    const { layers } = new VectorTile(new Pbf(new Uint8Array(bytes)));
    const places = layers.places;
    if (!places) throw new Error('There is no layer of places');
    const features = Array.from({ length: places.length }, (_, n) => places.feature(n));
    const inside = features.filter((feature) => {
      const { x: across, y: down } = feature.loadGeometry()[0]?.[0] ?? { x: -1, y: -1 };
      return across >= 0 && across < places.extent && down >= 0 && down < places.extent;
    });
    const bbox = [longitude(x), latitude(y + 1), longitude(x + 1), latitude(y)].join(',');
    const shown = await ask<Points>(`/map/points?bbox=${bbox}&zoom=${ZOOM}`);
    expect(shown.kind).toBe('points');
    expect(inside.map(({ properties }) => properties.name).sort()).toEqual([...shown.columns.name].sort());

    const byOpenLayers = new MVT().readFeatures(bytes);
    const all = Object.values(layers).reduce((sum, layer) => sum + layer.length, 0);
    expect(byOpenLayers.length).toBe(all);
  });
});
