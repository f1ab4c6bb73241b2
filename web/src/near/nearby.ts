import { computed, effect } from '@preact/signals';
import { appendNext, moreState } from '../api/more';
import { askNearby, type NearbyQuestion } from '../api/questions';
import { Resource } from '../api/resource';
import type { NearbyItem, Page, Position } from '../api/types';
import { ANYWHERE_METRES, distanceMetres } from '../geo/earth';
import { city } from '../state/city';
import { edition } from '../state/freshness';
import { filters, near, radius } from '../state/page';
import type { RadiusStop } from '../state/url';
import { whereabouts } from './position';

const PAGE_SIZE = 50;
/** A walker's list is renewed when it would read differently: distances are shown in tens of metres. */
const MOVED_METRES = 10;

export interface Nearby extends Page<NearbyItem> {
  question: NearbyQuestion;
  /** The radius as it was chosen. */
  stop: RadiusStop;
  /** The one to name when nothing is near. */
  nearest?: NearbyItem;
}

const answer = new Resource<Nearby>();
export const nearbyState = answer.value;
export const nearbyMore = moreState();
export const retryNearby = () => answer.retry();

/** Where distances are counted from. */
export const origin = computed<Position | null>(() => {
  const at = whereabouts.value;
  if (at.state === 'following') return at.fix;
  return at.state === 'chosen' ? at.at : null;
});

/** "City" reaches its farthest corner from where one stands. */
export function radiusMetres(stop: RadiusStop, from: Position): number {
  if (stop !== 'city') return stop;
  const bounds = city.value?.bounds;
  if (!bounds) return 10_000;
  const corners = [bounds.minLat, bounds.maxLat].flatMap((lat) =>
    [bounds.minLon, bounds.maxLon].map((lon) => distanceMetres(from, { lat, lon })),
  );
  return Math.min(ANYWHERE_METRES, Math.ceil(Math.max(...corners) / 100) * 100);
}

/** The answer from where one stands now; null until it is there. */
export const nearbyHere = computed<Nearby | null>(() => {
  const at = answer.value.value;
  if (at.state !== 'ready' || !origin.value) return null;
  return distanceMetres(at.data.question.at, origin.value) < MOVED_METRES ? at.data : null;
});

async function ask(question: NearbyQuestion, stop: RadiusStop, signal: AbortSignal): Promise<Nearby> {
  const found = await askNearby(question, signal);
  const nearby: Nearby = { ...found, question, stop };
  if (found.items.some((item) => item.relation !== 'serves')) return nearby;
  const wide = await askNearby(
    { ...question, radiusMetres: ANYWHERE_METRES, limit: 1, relation: 'located' },
    signal,
  );
  return wide.items[0] ? { ...nearby, nearest: wide.items[0] } : nearby;
}

export function followNearby(): () => void {
  let asked: (NearbyQuestion & { edition: number }) | null = null;
  return effect(() => {
    const at = origin.value;
    const now = filters.value;
    const stop = radius.value;
    const today = edition.value;
    if (!near.value || !at) {
      asked = null;
      if (answer.value.peek().state !== 'idle') answer.forget();
      return;
    }
    const same =
      asked?.edition === today &&
      asked.radiusMetres === radiusMetres(stop, asked.at) &&
      asked.filters === now;
    if (asked && same && distanceMetres(asked.at, at) < MOVED_METRES) return;
    const question = { at, filters: now, radiusMetres: radiusMetres(stop, at), limit: PAGE_SIZE };
    asked = { ...question, edition: today };
    nearbyMore.value = 'idle';
    void answer.ask((signal) => ask(question, stop, signal));
  });
}

export const moreNearby = (): Promise<void> =>
  appendNext(answer, nearbyMore, (at, cursor) => askNearby({ ...at.question, cursor }));

/** Organisations that work here but sit elsewhere: their marks are hollow. */
export const servesOnly = computed<ReadonlySet<string>>(
  () =>
    new Set(
      (answer.data?.items ?? [])
        .filter((item) => item.relation === 'serves')
        .map((item) => item.organisation.id),
    ),
);

export const nearbyPlace = (organisationId: string): NearbyItem | undefined =>
  answer.data?.items.find(
    (item) => item.organisation.id === organisationId && item.distanceMetres !== undefined,
  );
