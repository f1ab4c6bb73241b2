import { effect, signal } from '@preact/signals';
import { askList, type Filters } from '../api/questions';
import { Resource } from '../api/resource';
import type { ListedOrganisation, Page } from '../api/types';
import { edition } from './freshness';
import { filters } from './page';

const PAGE_SIZE = 50;
const answer = new Resource<Page<ListedOrganisation> & { filters: Filters; edition: number }>();

/** Organisations that no map can show, asked for when the reader wants them. */
export const unlocatedState = answer.value;
export const unlocatedOpen = signal(false);
export const retryUnlocated = () => answer.retry();

export function followUnlocated(): () => void {
  return effect(() => {
    const now = filters.value;
    const today = edition.value;
    const at = answer.value.peek().data;
    if (!unlocatedOpen.value || (at?.filters === now && at.edition === today)) return;
    void answer.ask(
      async (signal) => ({
        ...(await askList({ filters: now, located: false, limit: PAGE_SIZE }, signal)),
        filters: now,
        edition: today,
      }),
      at?.filters === now,
    );
  });
}

export async function moreUnlocated(): Promise<void> {
  const at = answer.value.peek().data;
  if (!at?.next) return;
  await answer.ask(async (signal) => {
    const more = await askList(
      { filters: at.filters, located: false, limit: PAGE_SIZE, cursor: at.next ?? '' },
      signal,
    );
    const { next: _, ...before } = at;
    return { ...before, ...more, items: [...at.items, ...more.items] };
  });
}
