import { effect } from '@preact/signals';
import * as L from 'leaflet';
import type { ActivityArea } from '../api/types';
import { profile } from '../state/profile';

export type Shape = Pick<ActivityArea, 'geometry' | 'centre' | 'radiusMetres'>;

/** For a pane named `areas`; null where nothing says how far it reaches. */
export function shape(
  { geometry, centre, radiusMetres }: Shape,
  className = 'activity-area',
): L.Layer | null {
  const look = { className, interactive: false, pane: 'areas' };
  if (geometry) return L.geoJSON(geometry, { pane: 'areas', interactive: false, style: look });
  if (centre && radiusMetres) return L.circle([centre.lat, centre.lon], { ...look, radius: radiusMetres });
  return null;
}

export function layAreas(map: L.Map): void {
  map.createPane('areas').style.zIndex = '350';
}

/** Where the selected organisation works: an area, never a pin. */
export function addAreas(map: L.Map): () => void {
  layAreas(map);
  const layer = L.layerGroup([], { pane: 'areas' }).addTo(map);
  return effect(() => {
    layer.clearLayers();
    for (const area of profile.value?.activityAreas ?? []) shape(area)?.addTo(layer);
  });
}
