import * as L from 'leaflet';
import type { City } from '../api/types';
import { page } from '../state/page';
import { calm } from '../state/screen';
import { addAreas } from './areas';
import { followCamera, inSight, readView } from './camera';
import { followKeys } from './keyboard';
import { addMarks } from './marks';
import { addMe } from './me';
import { addOutlines } from './outlines';
import { followSelection } from './selection';
import { addTiles } from './tiles';

const CLOSEST_ZOOM = 19;

export interface StandingMap {
  zoomBy(steps: number): void;
  remove(): void;
}

/** All of Leaflet lives in this folder; the rest of the page speaks to the map through signals. */
export function standMap(container: HTMLElement, city: City): StandingMap {
  const start = page.value.camera ?? { ...city.centre, zoom: city.zoom };
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
  });
  map.createPane('pins').style.zIndex = '650';
  const { marks, stop } = addMarks(map);
  const stops = [
    stop,
    addTiles(map, city.tiles),
    addOutlines(map),
    addAreas(map),
    addMe(map),
    followCamera(map),
    followSelection(map, (at) => inSight(map, at)),
    followKeys(container, marks),
  ];
  const sized = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: false }));
  sized.observe(container);
  readView(map);
  return {
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps, { animate: !calm.value }),
    remove: () => {
      sized.disconnect();
      for (const end of stops) end();
      map.remove();
    },
  };
}
