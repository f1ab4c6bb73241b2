import type { City } from '../api/types';
import { page } from '../state/page';
import { calm } from '../state/screen';
import { addAreas } from './areas';
import { followCamera, inSight, readView } from './camera';
import { layGround } from './ground';
import { followKeys } from './keyboard';
import { addMarks } from './marks';
import { addMe } from './me';
import { followSelection } from './selection';

export interface StandingMap {
  zoomBy(steps: number): void;
  remove(): void;
}

/** All of Leaflet lives in this folder; the rest of the page speaks to the map through signals. */
export function standMap(container: HTMLElement, city: City): StandingMap {
  const start = page.value.camera ?? { ...city.centre, zoom: city.zoom };
  const { map, remove } = layGround(container, city, start);
  map.createPane('pins').style.zIndex = '650';
  const { marks, stop } = addMarks(map);
  const stops = [
    stop,
    addAreas(map),
    addMe(map),
    followCamera(map),
    followSelection(map, (at) => inSight(map, at)),
    followKeys(container, marks),
  ];
  readView(map);
  return {
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps, { animate: !calm.value }),
    remove: () => {
      for (const end of stops) end();
      remove();
    },
  };
}
