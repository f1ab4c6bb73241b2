import { computed, effect } from '@preact/signals';
import { askNearby, type NearbyQuestion } from '../api/questions';
import { Resource } from '../api/resource';
import type { NearbyItem } from '../api/types';
import { type Nearby, nearbyState } from './nearby';

/** How many organisations have a place within the radius. */
export interface Count {
  organisations: number;
  /** Otherwise there are at least so many. */
  exact: boolean;
}

const PAGE_SIZE = 100;
/** A city is counted to the end; of a whole country nobody needs more than this to see that it is many. */
const PAGES = 5;

export const organisationsOf = (items: readonly NearbyItem[]): Set<string> =>
  new Set(items.filter(({ relation }) => relation !== 'serves').map(({ organisation }) => organisation.id));

/** What the list at hand tells by itself: those who only work here come after all others. */
export function countOfList({ items, next }: Pick<Nearby, 'items' | 'next'>): Count {
  const exact = next === undefined || items.some(({ relation }) => relation === 'serves');
  return { organisations: organisationsOf(items).size, exact };
}

/** One organisation may have places on several pages. */
export async function countPages(question: NearbyQuestion, signal: AbortSignal): Promise<Count> {
  const found = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const asked = { ...question, relation: 'located' as const, limit: PAGE_SIZE };
    const { items, next } = await askNearby(cursor ? { ...asked, cursor } : asked, signal);
    for (const id of organisationsOf(items)) found.add(id);
    if (!next) return { organisations: found.size, exact: true };
    cursor = next;
  }
  return { organisations: found.size, exact: false };
}

const answer = new Resource<Count>();

/** Exact as soon as it is known; the list's own count until then. */
export const nearbyCount = computed<Count | null>(() => {
  const nearby = nearbyState.value.data;
  if (!nearby) return null;
  const own = countOfList(nearby);
  return own.exact ? own : (answer.data ?? own);
});

/** Walking on keeps the count until the next one is there; another radius or filter does not. */
const alike = (one: Nearby, other: Nearby) =>
  one.stop === other.stop && one.question.filters === other.question.filters;

export function followCount(): () => void {
  let counted: Nearby | null = null;
  return effect(() => {
    const nearby = nearbyState.value.data ?? null;
    if (nearby?.question === counted?.question) return;
    const before = counted;
    counted = nearby;
    if (!nearby || countOfList(nearby).exact) return answer.forget();
    const { question } = nearby;
    void answer.ask((signal) => countPages(question, signal), before !== null && alike(before, nearby));
  });
}
