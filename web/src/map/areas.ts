import { effect } from '@preact/signals';
import * as L from 'leaflet';
import type { ActivityArea } from '../api/types';
import { profile } from '../state/profile';

function shape({ geometry, centre, radiusMetres }: ActivityArea): L.Layer | null {
  const look = { className: 'activity-area', interactive: false, pane: 'areas' };
  if (geometry) return L.geoJSON(geometry, { pane: 'areas', interactive: false, style: look });
  if (centre && radiusMetres) return L.circle([centre.lat, centre.lon], { ...look, radius: radiusMetres });
  return null;
}

/** Where the selected organisation works: an area, never a pin. */
export function addAreas(map: L.Map): () => void {
  const pane = map.createPane('areas');
  pane.style.zIndex = '350';
  const layer = L.layerGroup([], { pane: 'areas' }).addTo(map);
  return effect(() => {
    layer.clearLayers();
    for (const area of profile.value?.activityAreas ?? []) shape(area)?.addTo(layer);
  });
}
