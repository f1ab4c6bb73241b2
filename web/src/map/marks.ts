import { effect } from '@preact/signals';
import type * as L from 'leaflet';
import { language } from '../i18n/language';
import { servesOnly } from '../near/nearby';
import { points } from '../state/points';
import { profile } from '../state/profile';
import { onlyFamily } from '../state/spheres';
import { hot, view } from '../state/view';
import { Chart } from './chart';
import { MarkLayer } from './mark-layer';
import { showPins } from './pins';

export interface Marks {
  layer: MarkLayer;
  pins: MarkLayer;
}

function followPoints(chart: Chart): void {
  const known = points.value;
  if (known) chart.load(known);
}

function followView(chart: Chart): void {
  const known = points.value;
  const watched = [view.value, servesOnly.value, language.value, profile.value];
  if (known && watched.length > 0) void chart.draw(known);
}

/** What the style sheet has to know: the only family, and how much land there is. */
function describe({ dataset }: HTMLElement): void {
  const zoom = view.value?.zoom ?? 0;
  dataset.family = onlyFamily.value ?? '';
  dataset.scale = zoom < 13 ? 'far' : zoom < 15 ? 'middle' : 'close';
}

/** Draws what is known about the view: marks, pebbles, and the pin of what is selected. */
export function addMarks(map: L.Map): { marks: Marks; stop: () => void } {
  const layer = new MarkLayer('markerPane').addTo(map);
  const pins = new MarkLayer('pins').addTo(map);
  const chart = new Chart(map, layer);
  const stops = [
    effect(() => followPoints(chart)),
    effect(() => followView(chart)),
    effect(() => showPins(pins)),
    effect(() => describe(map.getContainer())),
    effect(() => highlight(layer, hot.value)),
  ];
  const stop = () => {
    for (const end of stops) end();
    chart.end();
  };
  return { marks: { layer, pins }, stop };
}

function highlight(layer: MarkLayer, slug: string | null): void {
  for (const element of layer.elements) element.classList.remove('hot');
  if (slug) for (const element of layer.elementsOf(slug)) element.classList.add('hot');
}
