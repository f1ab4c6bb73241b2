import * as L from 'leaflet';
import type { City, Position } from '../api/types';
import type { Drawing, Part } from '../geo/rings';
import { type AimedMap, standAim } from './aim';
import type { Start } from './ground';

/** What the map shows of a drawing; corners are those of the ring in hand. */
export interface Sketch {
  drawing: Drawing;
  part: number;
  ring: number;
  corner: number;
  fault: Position | undefined;
}

export interface SketchedMap extends Omit<AimedMap, 'map'> {
  show(sketch: Sketch): void;
  /** The whole drawing, or where it will be. */
  frame(): void;
}

export interface Sketching {
  start: Start;
  moved: (at: Position) => void;
  tapped: (at: Position) => void;
  chosen: (corner: number) => void;
  dragged: (corner: number, at: Position) => void;
}

/** More corners than these would cover each other and slow a phone; those around the chosen one stay. */
const MOST_CORNERS = 200;

const latLng = ({ lat, lon }: Position): L.LatLngTuple => [lat, lon];

function outline(rings: Part, inHand: boolean): L.Path {
  const className = inHand ? 'sketch-part hand' : 'sketch-part';
  const look = { className, interactive: false, pane: 'areas' };
  const [outer = []] = rings;
  const drawn = rings.filter((ring) => ring.length > 2).map((ring) => ring.map(latLng));
  return outer.length > 2 ? L.polygon(drawn, look) : L.polyline(outer.map(latLng), look);
}

function around(count: number, corner: number): [number, number] {
  if (count <= MOST_CORNERS) return [0, count];
  const first = Math.max(0, Math.min(count - MOST_CORNERS, corner - MOST_CORNERS / 2));
  return [first, first + MOST_CORNERS];
}

function dot(corner: number, chosen: boolean): L.DivIcon {
  const html = document.createElement('span');
  html.textContent = String(corner + 1);
  return L.divIcon({ html, className: chosen ? 'corner chosen' : 'corner', iconSize: [32, 32] });
}

function warning(at: Position): L.Marker {
  const icon = L.divIcon({ html: '!', className: 'fault-spot', iconSize: [28, 28] });
  return L.marker(latLng(at), { icon, interactive: false, keyboard: false, zIndexOffset: 1000 });
}

/** Tapping adds or moves corners; dragging them is an extra. */
export function standSketch(container: HTMLElement, city: City, on: Sketching): SketchedMap {
  const { map, ...aim } = standAim(container, city, on);
  map.createPane('areas').style.zIndex = '350';
  const shapes = L.featureGroup([], { pane: 'areas' }).addTo(map);
  const corners = L.layerGroup().addTo(map);
  const corner = (at: Position, index: number, chosen: boolean) => {
    const marker = L.marker(latLng(at), { icon: dot(index, chosen), draggable: true, keyboard: false });
    marker.on('click', () => on.chosen(index));
    marker.on('dragend', () => {
      const { lat, lng } = marker.getLatLng();
      on.dragged(index, { lat, lon: lng });
    });
    return marker.addTo(corners);
  };
  return {
    ...aim,
    show: ({ drawing, part, ring, corner: chosen, fault }) => {
      shapes.clearLayers();
      corners.clearLayers();
      for (const [index, rings] of drawing.entries()) outline(rings, index === part).addTo(shapes);
      const hand = drawing[part]?.[ring] ?? [];
      if (ring > 0 && hand.length < 3) {
        L.polyline(hand.map(latLng), { className: 'sketch-part hand', interactive: false }).addTo(shapes);
      }
      const [first, end] = around(hand.length, chosen);
      for (const [index, at] of hand.slice(first, end).entries())
        corner(at, first + index, first + index === chosen);
      if (fault) warning(fault).addTo(corners);
    },
    frame: () => {
      const bounds = shapes.getBounds();
      if (!bounds.isValid()) return;
      const zoom = Math.min(17, map.getBoundsZoom(bounds.pad(0.2)));
      const { lat, lng } = bounds.getCenter();
      aim.look({ lat, lon: lng }, zoom);
    },
  };
}
