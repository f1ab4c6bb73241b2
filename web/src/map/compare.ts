import * as L from 'leaflet';
import type { City, Family, Position } from '../api/types';
import { layAreas, type Shape, shape } from './areas';
import { drawMark, drawPin } from './drawing';
import { followLook, layGround } from './ground';
import { MarkLayer } from './mark-layer';

const CLOSEST_ZOOM = 17;
const MARGIN = 64;

/** A place that was somewhere, will be somewhere, or both. */
export interface Move {
  key: string;
  before?: Position;
  after?: Position;
  /** How far, in words, for those who point at the pins. */
  says: string;
}

export interface Comparison {
  family: Family | null;
  moves: readonly Move[];
  areasBefore: readonly Shape[];
  areasAfter: readonly Shape[];
}

const point = ({ lat, lon }: Position): L.LatLngTuple => [lat, lon];
const nothing = () => undefined;

function drawMoves(map: L.Map, { family, moves }: Comparison): void {
  const look = { family, approximate: false, serves: false };
  const olds = moves.flatMap(({ key, before, says }) =>
    before
      ? [{ ...before, key, look: says, draw: () => drawMark({ ...look, name: says }), choose: nothing }]
      : [],
  );
  const news = moves.flatMap(({ key, after, says }) =>
    after ? [{ ...after, key, look: says, draw: () => drawPin(says, family, false), choose: nothing }] : [],
  );
  new MarkLayer('markerPane').addTo(map).show(olds);
  new MarkLayer('pins').addTo(map).show(news);
  for (const { before, after } of moves)
    if (before && after)
      L.polyline([point(before), point(after)], { className: 'moved', interactive: false }).addTo(map);
}

function drawAreas(map: L.Map, { areasBefore, areasAfter }: Comparison): L.LatLngBounds[] {
  const layers = [
    ...areasBefore.map((area) => shape(area, 'area-before')),
    ...areasAfter.map((area) => shape(area)),
  ];
  return layers.flatMap((layer) => {
    layer?.addTo(map);
    // Circles know their bounds only on a map.
    return layer instanceof L.FeatureGroup || layer instanceof L.Circle ? [layer.getBounds()] : [];
  });
}

/** A small map of what was and what will be: nothing on it can be chosen, all of it is said beside it. */
export function standComparison(container: HTMLElement, city: City, shown: Comparison): () => void {
  const start = { ...city.centre, zoom: city.zoom };
  const { map, remove } = layGround(container, city, start, { scrollWheelZoom: false });
  map.createPane('pins').style.zIndex = '650';
  layAreas(map);
  container.dataset.family = '';
  container.dataset.scale = 'close';
  followLook(map);
  drawMoves(map, shown);
  const bounds = L.latLngBounds([]);
  for (const one of drawAreas(map, shown)) bounds.extend(one);
  for (const { before, after } of shown.moves)
    for (const at of [before, after]) if (at) bounds.extend(point(at));
  if (bounds.isValid()) {
    map.fitBounds(bounds, { animate: false, maxZoom: CLOSEST_ZOOM, padding: [MARGIN, MARGIN] });
  }
  return remove;
}
