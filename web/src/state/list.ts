import { computed, effect } from '@preact/signals';
import { appendNext, moreState } from '../api/more';
import { askList, type Filters } from '../api/questions';
import { Resource } from '../api/resource';
import type { ListedOrganisation, Page } from '../api/types';
import { bboxParameter } from '../geo/box';
import { edition } from './freshness';
import { filters, finding, near, page } from './page';
import { phone } from './screen';
import { view } from './view';

const PAGE_SIZE = 50;
const REST_MS = 200;

type Listing = Page<ListedOrganisation> & { bbox: string; filters: Filters; edition: number };
const answer = new Resource<Listing>();
export const listState = answer.value;
export const listMore = moreState();
export const retryList = () => answer.retry();

/** On a phone nobody sees the list until it is pulled up. */
export const listVisible = computed(() => !phone.value || page.value.list);

export function followList(): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const seen = view.value;
    const now = filters.value;
    const today = edition.value;
    if (!seen || near.value || finding.value || !listVisible.value) return;
    const bbox = bboxParameter(seen.box);
    const at = answer.value.peek();
    clearTimeout(rest);
    if (at.state === 'ready' && at.data.bbox === bbox && at.data.filters === now && at.data.edition === today)
      return;
    rest = setTimeout(() => {
      listMore.value = 'idle';
      void answer.ask(async (signal) => ({
        ...(await askList({ filters: now, bbox, limit: PAGE_SIZE }, signal)),
        bbox,
        filters: now,
        edition: today,
      }));
    }, REST_MS);
  });
}

export const moreOfList = (): Promise<void> =>
  appendNext(answer, listMore, (at, cursor) =>
    askList({ filters: at.filters, bbox: at.bbox, limit: PAGE_SIZE, cursor }),
  );
