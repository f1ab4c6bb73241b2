import type * as L from 'leaflet';
import type { City, Position } from '../api/types';
import { METRES_PER_DEGREE } from '../geo/earth';
import { calm } from '../state/screen';
import { followLook, layGround, type Start } from './ground';

export interface AimedMap {
  readonly map: L.Map;
  /** Brings a position under the crosshair. */
  look(at: Position, zoom?: number): void;
  /** In metres; finer than a pixel too. */
  nudge(east: number, north: number): void;
  zoomBy(steps: number): void;
  remove(): void;
}

export interface Aiming {
  start: Start;
  /** Where the crosshair is, whenever it is elsewhere than before. */
  moved: (at: Position) => void;
  /** A tap; without it, what is tapped comes under the crosshair. */
  tapped?: (at: Position) => void;
}

/** The crosshair stays in the middle, so every way of zooming must keep the middle. */
const KEEPING_THE_MIDDLE: L.MapOptions = {
  keyboard: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  touchZoom: 'center',
  worldCopyJump: false,
};

const position = ({ lat, lng }: L.LatLng): Position => ({ lat, lon: lng });

/** The wheel scrolls the page until the map has the focus. */
function wheelWithFocus(map: L.Map, container: HTMLElement): () => void {
  map.options.scrollWheelZoom = 'center';
  const on = () => map.scrollWheelZoom.enable();
  const off = () => map.scrollWheelZoom.disable();
  container.addEventListener('focus', on);
  container.addEventListener('blur', off);
  return () => {
    container.removeEventListener('focus', on);
    container.removeEventListener('blur', off);
  };
}

/** A map whose middle is what counts. Pixels are coarser than a metre there, so the middle is kept apart. */
export function standAim(container: HTMLElement, city: City, { start, moved, tapped }: Aiming): AimedMap {
  const { map, remove } = layGround(container, city, start, KEEPING_THE_MIDDLE);
  const stopWheel = wheelWithFocus(map, container);
  let middle: Position = { lat: start.lat, lon: start.lon };
  let steering = false;
  /** Shows the same middle anew: nobody has pointed anywhere by that. */
  const keep = (zoom: number, animate: boolean) => {
    steering = true;
    map.setView([middle.lat, middle.lon], zoom, { animate });
  };
  const steer = (at: Position, zoom: number, animate: boolean) => {
    middle = at;
    keep(zoom, animate);
    moved(middle);
  };
  map.on('move', () => {
    if (steering) return;
    middle = position(map.getCenter());
    moved(middle);
  });
  map.on('moveend', () => {
    steering = false;
  });
  map.on('dragstart', () => {
    steering = false;
  });
  // Another size leaves the corner where it was, and moves the middle away.
  map.on('resize', () => keep(map.getZoom(), false));
  map.on('click', ({ latlng }: L.LeafletMouseEvent) => {
    if (tapped) tapped(position(latlng));
    else steer(position(latlng), map.getZoom(), !calm.value);
  });
  followLook(map);
  return {
    map,
    look: (at, zoom = map.getZoom()) => steer(at, zoom, false),
    nudge: (east, north) => {
      const lat = middle.lat + north / METRES_PER_DEGREE;
      const lon = middle.lon + east / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
      steer({ lat, lon }, map.getZoom(), false);
    },
    zoomBy: (steps) => {
      const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), map.getZoom() + steps));
      keep(zoom, !calm.value);
    },
    remove: () => {
      stopWheel();
      remove();
    },
  };
}
