import { computed, effect } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { askOutlines } from '../api/questions';
import { Resource } from '../api/resource';
import { type Box, bboxParameter, covers, snapped } from '../geo/box';
import { tilesFailed, view } from './view';

const answer = new Resource<FeatureCollection>();

/** The land, wanted only while tiles cannot load. */
export const outlines = computed<FeatureCollection | null>(() =>
  tilesFailed.value ? (answer.data ?? null) : null,
);

export function followOutlines(): () => void {
  let asked: { box: Box; zoom: number } | null = null;
  return effect(() => {
    const seen = view.value;
    if (!tilesFailed.value || !seen) return;
    const zoom = Math.round(seen.zoom);
    const lost = answer.value.peek().state === 'failed';
    if (!lost && asked?.zoom === zoom && covers(asked.box, seen.box)) return;
    const box = snapped(seen.box);
    asked = { box, zoom };
    void answer.ask((signal) => askOutlines(bboxParameter(box), zoom, signal));
  });
}
