import { effect } from '@preact/signals';
import type * as L from 'leaflet';
import { boxOfArea } from '../profile/Areas';
import { page, selectedSlug } from '../state/page';
import { drawn, profile } from '../state/profile';
import { mapRequest } from '../state/view';

/** Selecting is a request to see: the map goes there only when the place is out of sight. */
export function followSelection(map: L.Map, inSight: (at: L.LatLngTuple) => boolean): () => void {
  let shown: string | null = null;
  const arrivedWithoutCamera = page.peek().camera === null;
  let first = true;
  return effect(() => {
    const chosen = profile.value;
    if (selectedSlug.value === null) {
      shown = null;
      first = false;
      return;
    }
    if (!chosen || chosen.id === shown) return;
    shown = chosen.id;
    const place = chosen.places.find(drawn);
    const opening = first && arrivedWithoutCamera;
    first = false;
    if (place?.position) {
      const { lat, lon } = place.position;
      const zoom = opening ? 16 : map.getZoom();
      if (opening || !inSight([lat, lon])) mapRequest.value = { kind: 'at', at: { lat, lon }, zoom };
      return;
    }
    const area = opening ? chosen.activityAreas.map(boxOfArea).find((box) => box !== null) : null;
    if (area) mapRequest.value = { kind: 'fit', box: area };
  });
}
