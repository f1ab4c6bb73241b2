import { effect } from '@preact/signals';
import type * as L from 'leaflet';
import { followPlaces, mayTell } from '../near/discretion';
import { coveredHeight, PEEK_PX } from '../sheet/stops';
import { rememberCamera, selectedSlug } from '../state/page';
import { calm, phone, wide } from '../state/screen';
import { type MapRequest, mapRequest, type View } from '../state/view';
import { lookFrom } from './ground';

/** Search bar and chips lie over the top of a phone's map. */
const TOP_OF_PHONE = 120;
const MARGIN = 24;
const CLOSE_ZOOM = 16;

const PROFILE_COLUMN = 392;

/** What covers the map at its edges, in pixels. */
function cover() {
  if (phone.value) return { top: TOP_OF_PHONE, bottom: coveredHeight.value, left: 0 };
  return { top: 0, bottom: 0, left: wide.value && selectedSlug.value !== null ? PROFILE_COLUMN : 0 };
}

/** On a phone the folded sheet hides the lowest strip, whatever its stop: the list does not change by pulling it up. */
export const readView = (map: L.Map): View => lookFrom(map, phone.value ? PEEK_PX : 0);

function go(map: L.Map, request: MapRequest): void {
  const { top, bottom, left } = cover();
  const animate = !calm.value;
  if (request.kind === 'fit') {
    const { minLat, minLon, maxLat, maxLon } = request.box;
    map.fitBounds(
      [
        [minLat, minLon],
        [maxLat, maxLon],
      ],
      {
        animate,
        maxZoom: request.maxZoom ?? CLOSE_ZOOM,
        paddingTopLeft: [left + MARGIN, top + MARGIN],
        paddingBottomRight: [MARGIN, bottom + MARGIN],
      },
    );
    return;
  }
  const zoom = Math.min(request.zoom ?? Math.max(map.getZoom(), CLOSE_ZOOM), map.getMaxZoom());
  const middle = map.project([request.at.lat, request.at.lon], zoom).add([-left / 2, (bottom - top) / 2]);
  map.setView(map.unproject(middle, zoom), zoom, { animate });
}

/** Not under the search bar, not under the sheet, and not at the very edge. */
export function inSight(map: L.Map, at: L.LatLngTuple): boolean {
  const { top, bottom, left } = cover();
  const { x, y } = map.latLngToContainerPoint(at);
  const size = map.getSize();
  const above = top + 2 * MARGIN;
  return x > left + MARGIN && x < size.x - MARGIN && y > above && y < size.y - bottom - MARGIN / 2;
}

/** Ties the map's camera to the page: requests move it, and where it rests becomes the view and the address. */
export function followCamera(map: L.Map): () => void {
  const rested = () => {
    const seen = readView(map);
    rememberCamera(mayTell(seen) ? { ...seen.centre, zoom: seen.zoom } : null);
  };
  map.on('moveend', rested);
  const stopPlaces = followPlaces();
  const stop = effect(() => {
    const request = mapRequest.value;
    if (!request) return;
    mapRequest.value = null;
    queueMicrotask(() => go(map, request));
  });
  return () => {
    map.off('moveend', rested);
    stopPlaces();
    stop();
  };
}
