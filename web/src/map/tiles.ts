import { effect } from '@preact/signals';
import * as L from 'leaflet';
import type { City } from '../api/types';
import { tilesFailed, tilesRetry } from '../state/view';

/** So many tiles fail in a row before the base map counts as lost. */
const FAILURES = 3;

/** The operator's tile server, and the news whether it answers. */
export function addTiles(map: L.Map, { url, maxZoom }: City['tiles']): () => void {
  const layer = L.tileLayer(url, {
    maxZoom: map.getMaxZoom(),
    maxNativeZoom: maxZoom,
    className: 'tiles',
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  let failures = 0;
  layer.on('tileload', () => {
    failures = 0;
    tilesFailed.value = false;
  });
  layer.on('tileerror', () => {
    failures += 1;
    if (failures >= FAILURES) tilesFailed.value = true;
  });
  layer.addTo(map);
  return effect(() => {
    if (tilesRetry.value > 0) layer.redraw();
  });
}
