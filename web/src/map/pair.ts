import * as L from 'leaflet';
import type { Position } from '../api/types';
import { drawSpot } from './drawing';

export interface Pair {
  before: Position | undefined;
  after: Position | undefined;
  /** The word beside each pin. */
  said: { before: string; after: string };
  /** Where a crosshair already shows the new place, only the old one gets a pin. */
  crosshair?: boolean;
}

/** Old pin and new pin, joined by a dashed line. */
export function addPair(map: L.Map): (pair: Pair) => void {
  const pane = map.createPane('pair');
  pane.style.zIndex = '640';
  pane.style.pointerEvents = 'none';
  const layer = L.layerGroup([], { pane: 'pair' }).addTo(map);
  const pin = (at: Position, look: string, word: string) => {
    const icon = L.divIcon({ html: drawSpot(look, word), className: '', iconSize: [0, 0] });
    L.marker([at.lat, at.lon], { icon, interactive: false, keyboard: false, pane: 'pair' }).addTo(layer);
  };
  return ({ before, after, said, crosshair = false }) => {
    layer.clearLayers();
    if (before && after) {
      const line: L.LatLngTuple[] = [
        [before.lat, before.lon],
        [after.lat, after.lon],
      ];
      for (const className of ['way-halo', 'way-line'])
        L.polyline(line, { className, interactive: false, pane: 'pair' }).addTo(layer);
    }
    if (before) pin(before, 'old', said.before);
    if (after && !crosshair) pin(after, 'new', said.after);
  };
}
