import * as L from 'leaflet';
import type { City } from '../api/types';
import { layAreas, type Shape, shape } from './areas';
import { followLook, layGround } from './ground';
import { addPair, type Pair } from './pair';

export interface ShownMap {
  pair(pair: Pair): void;
  areas(shapes: readonly Shape[]): void;
  remove(): void;
}

const STILL: L.MapOptions = {
  dragging: false,
  keyboard: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  touchZoom: false,
  boxZoom: false,
};
const CLOSE_ZOOM = 17;
const MARGIN = 36;
/** A pin and its word stand above their place. */
const PIN_HEIGHT = 84;

/** A picture of a place or an area; words beside it say the same. */
export function standShown(container: HTMLElement, city: City): ShownMap {
  const { map, remove } = layGround(container, city, { ...city.centre, zoom: city.zoom }, STILL);
  layAreas(map);
  const drawPair = addPair(map);
  const areas = L.featureGroup([], { pane: 'areas' }).addTo(map);
  followLook(map);
  const frame = (bounds: L.LatLngBounds) => {
    if (!bounds.isValid()) return;
    map.fitBounds(bounds, {
      animate: false,
      maxZoom: CLOSE_ZOOM,
      paddingTopLeft: [MARGIN, PIN_HEIGHT],
      paddingBottomRight: [MARGIN, MARGIN],
    });
  };
  return {
    pair: (pair) => {
      drawPair(pair);
      const ends = [pair.before, pair.after].filter((at) => at !== undefined);
      frame(L.latLngBounds(ends.map(({ lat, lon }) => [lat, lon])));
    },
    areas: (shapes) => {
      areas.clearLayers();
      for (const one of shapes) shape(one)?.addTo(areas);
      frame(areas.getBounds());
    },
    remove,
  };
}
