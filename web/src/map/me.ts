import { effect } from '@preact/signals';
import * as L from 'leaflet';
import { ROUGH_METRES, whereabouts } from '../near/position';
import { drawDot } from './drawing';

/** The reader's own dot lies below the marks, so that it hides none; its halo is wider than they are. */
export function addMe(map: L.Map): () => void {
  for (const [name, height] of [
    ['accuracy', '580'],
    ['me', '590'],
  ] as const) {
    const pane = map.createPane(name);
    pane.style.zIndex = height;
    pane.style.pointerEvents = 'none';
  }
  const layer = L.layerGroup([], { pane: 'me' }).addTo(map);
  return effect(() => {
    layer.clearLayers();
    const at = whereabouts.value;
    if (at.state !== 'following' && at.state !== 'chosen') return;
    const spot: L.LatLngTuple = at.state === 'following' ? [at.fix.lat, at.fix.lon] : [at.at.lat, at.at.lon];
    if (at.state === 'following') {
      const radius = at.fix.accuracyMetres;
      L.circle(spot, { radius, className: 'accuracy', interactive: false, pane: 'accuracy' }).addTo(layer);
      if (radius > ROUGH_METRES) return;
    }
    const icon = L.divIcon({ html: drawDot(), className: '', iconSize: [0, 0] });
    L.marker(spot, { icon, interactive: false, keyboard: false, pane: 'me' }).addTo(layer);
  });
}
