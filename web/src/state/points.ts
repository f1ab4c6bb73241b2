import { computed, effect } from '@preact/signals';
import { askPoints, type Filters } from '../api/questions';
import { Resource } from '../api/resource';
import type { MapPoints, PointColumns, Position } from '../api/types';
import { type Box, bboxParameter, boxAround, contains, covers, snapped, WORLD } from '../geo/box';
import { city } from './city';
import { edition } from './freshness';
import { filters } from './page';
import { view } from './view';

/** Below the server's 5,000 points an answer, with room for organisations of several places. */
const WHOLE_CITY_AT_ONCE = 3000;

interface Asked {
  filters: Filters;
  box: Box;
  zoom: number;
  edition: number;
}

const answer = new Resource<Asked & { points: MapPoints }>();

export const points = computed<MapPoints | null>(() => answer.data?.points ?? null);
export const pointsState = answer.value;
export const retryPoints = () => answer.retry();

/** All places are at hand, whatever the map shows. */
export const complete = computed(() => answer.data?.points.kind === 'points' && answer.data.box === WORLD);

function stillGood(asked: Filters, box: Box, zoom: number): boolean {
  const now = answer.value.peek();
  const at = now.data;
  if (
    now.state === 'failed' ||
    !at ||
    at.edition !== edition.peek() ||
    at.filters !== asked ||
    !covers(at.box, box)
  )
    return false;
  return at.points.kind === 'points' || at.zoom === zoom;
}

export function followPoints(): () => void {
  let asked: Asked | null = null;
  return effect(() => {
    const seen = view.value;
    const now = filters.value;
    const today = edition.value;
    if (!seen || !city.value) return;
    const whole = city.value.organisations <= WHOLE_CITY_AT_ONCE;
    const box = whole ? WORLD : snapped(seen.box);
    const zoom = Math.round(seen.zoom);
    const running =
      asked?.filters === now &&
      asked.edition === today &&
      covers(asked.box, seen.box) &&
      (whole || asked.zoom === zoom);
    if (running || stillGood(now, seen.box, zoom)) return;
    const question = { filters: now, box, zoom, edition: today };
    asked = question;
    void answer.ask(async (signal) => {
      const points = await askPoints(bboxParameter(box), zoom, now, signal);
      return { points, ...question };
    });
  });
}

export const pointAt = (columns: Pick<PointColumns, 'lat' | 'lon'>, index: number): Position => ({
  lat: (columns.lat[index] ?? 0) / 1e5,
  lon: (columns.lon[index] ?? 0) / 1e5,
});

/** How many organisations the map shows now; null until it is known, and where cells count places. */
export const inView = computed<number | null>(() => {
  const known = points.value;
  const seen = view.value;
  if (!seen || known?.kind !== 'points') return null;
  const { columns } = known;
  const found = new Set<string>();
  columns.organisation.forEach((id, index) => {
    if (contains(seen.box, pointAt(columns, index))) found.add(id);
  });
  return found.size;
});

/** How many places the cells in the view hold; one organisation may have several. */
export const placesInView = computed<number | null>(() => {
  const known = points.value;
  const seen = view.value;
  if (!seen || known?.kind !== 'cells') return null;
  const { columns } = known;
  return columns.places.reduce(
    (sum, count, index) => (contains(seen.box, pointAt(columns, index)) ? sum + count : sum),
    0,
  );
});

/** Organisations on the map but outside the view; null when nobody knows. */
export const outsideView = computed<number | null>(() => {
  const all = points.value;
  return complete.value && all && inView.value !== null ? all.organisations - inView.value : null;
});

export function boxOfPoints(): Box | null {
  const known = points.value;
  if (!known) return null;
  const { columns } = known;
  return boxAround(columns.lat.map((_, index) => pointAt(columns, index)));
}
