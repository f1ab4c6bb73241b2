import * as L from 'leaflet';
import type { City, Position } from '../api/types';
import { calm } from '../state/screen';
import { type View, view } from '../state/view';
import { addOutlines } from './outlines';
import { addTiles } from './tiles';

const CLOSEST_ZOOM = 19;

export interface Start extends Position {
  zoom: number;
}

export interface Ground {
  map: L.Map;
  /** Takes the map away, after what was put on it. */
  remove(): void;
}

/** The map that all others begin with: tiles, the land where they cannot load, and the size of its box. */
export function layGround(container: HTMLElement, city: City, start: Start, own: L.MapOptions = {}): Ground {
  const map = L.map(container, {
    center: [start.lat, start.lon],
    zoom: start.zoom,
    minZoom: 3,
    maxZoom: Math.max(CLOSEST_ZOOM, city.tiles.maxZoom),
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !calm.value,
    markerZoomAnimation: !calm.value,
    // A tile is seen when it is there; fading it in would only delay it.
    fadeAnimation: false,
    inertia: !calm.value,
    worldCopyJump: true,
    ...own,
  });
  const stops = [addTiles(map, city.tiles), addOutlines(map)];
  const sized = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: false }));
  sized.observe(container);
  return {
    map,
    remove: () => {
      sized.disconnect();
      for (const end of stops) end();
      map.remove();
    },
  };
}

/** Tells the page what the map shows, but for the lowest `hidden` pixels. */
export function lookFrom(map: L.Map, hidden = 0): View {
  const size = map.getSize();
  const northWest = map.containerPointToLatLng([0, 0]);
  const southEast = map.containerPointToLatLng([size.x, size.y - hidden]);
  const { lat, lng } = map.getCenter();
  const seen = {
    box: { minLat: southEast.lat, minLon: northWest.lng, maxLat: northWest.lat, maxLon: southEast.lng },
    centre: { lat, lon: lng },
    zoom: map.getZoom(),
  };
  view.value = seen;
  return seen;
}

/** For maps that hide nothing: what they show is known whenever they rest. */
export function followLook(map: L.Map): void {
  map.on('moveend', () => lookFrom(map));
  lookFrom(map);
}
