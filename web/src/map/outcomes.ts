import * as L from 'leaflet';
import type { City, Position } from '../api/types';
import { calm } from '../state/screen';
import { followLook, layGround } from './ground';
import { MarkLayer } from './mark-layer';

const CLOSEST_ZOOM = 16;
const MARGIN = 32;

/** An organisation on the map, and what it said or what became of a message to it. */
export interface OutcomeMark extends Position {
  key: string;
  /** A class of its own for each kind. */
  kind: string;
  /** One sign, or a number: never colour alone. */
  sign: string;
  says: string;
  chosen: boolean;
}

export interface OutcomesMap {
  show(marks: readonly OutcomeMark[]): void;
  zoomBy(steps: number): void;
  remove(): void;
}

function draw({ kind, sign, says, chosen }: OutcomeMark): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `outcome ${kind}`;
  element.textContent = sign;
  element.setAttribute('aria-label', says);
  element.title = says;
  // The list beside the map says the same in an order that keys can follow.
  element.tabIndex = -1;
  if (chosen) element.setAttribute('aria-current', 'true');
  return element;
}

/** A map of a message: a sign for each organisation, and all of them in sight to begin with. */
export function standOutcomes(
  container: HTMLElement,
  city: City,
  choose: (key: string) => void,
): OutcomesMap {
  const { map, remove } = layGround(
    container,
    city,
    { ...city.centre, zoom: city.zoom },
    {
      scrollWheelZoom: false,
    },
  );
  followLook(map);
  const layer = new MarkLayer('markerPane').addTo(map);
  let framed = false;
  const frame = (marks: readonly OutcomeMark[]) => {
    if (framed || marks.length === 0) return;
    framed = true;
    const bounds = L.latLngBounds(marks.map(({ lat, lon }) => [lat, lon]));
    map.fitBounds(bounds, { animate: false, maxZoom: CLOSEST_ZOOM, padding: [MARGIN, MARGIN] });
  };
  return {
    show: (marks) => {
      frame(marks);
      layer.show(
        marks.map((mark) => ({
          key: mark.key,
          lat: mark.lat,
          lon: mark.lon,
          look: `${mark.kind} ${mark.sign} ${mark.says} ${mark.chosen}`,
          draw: () => draw(mark),
          choose: () => choose(mark.key),
        })),
      );
    },
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps, { animate: !calm.value }),
    remove,
  };
}
