import { effect } from '@preact/signals';
import * as L from 'leaflet';
import type { ActivityArea } from '../api/types';
import { profile } from '../state/profile';

type Shaped = Pick<ActivityArea, 'geometry' | 'centre' | 'radiusMetres'>;

/** An area on the pane of areas; null where nothing says how far it reaches. */
export function shape(
  { geometry, centre, radiusMetres }: Shaped,
  className = 'activity-area',
): L.Layer | null {
  const look = { className, interactive: false, pane: 'areas' };
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
