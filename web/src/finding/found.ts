import { effect } from '@preact/signals';
import { get } from '../api/client';
import { appendNext, moreState } from '../api/more';
import { narrowed } from '../api/questions';
import { Resource } from '../api/resource';
import type { SearchAnswer } from '../api/types';
import { language } from '../i18n/language';
import { origin, radiusMetres } from '../near/nearby';
import { edition } from '../state/freshness';
import { moment } from '../state/moment';
import { filters, near, radius } from '../state/page';

const PAGE_SIZE = 20;

interface Question extends ReturnType<typeof narrowed> {
  lang: string;
  lat: string | undefined;
  lon: string | undefined;
  radiusMetres: number | undefined;
}
type Found = SearchAnswer & { question: Question };

const answer = new Resource<Found>();
export const foundState = answer.value;
export const foundMore = moreState();
export const retryFound = () => answer.retry();

const ask = (question: Question, signal?: AbortSignal, cursor?: string) =>
  get<SearchAnswer>('/search', { ...question, at: moment.peek(), limit: PAGE_SIZE, cursor }, signal);

/** The question that the page asks now; from "near me" it carries the position. */
function question(): Question {
  const at = near.value ? origin.value : null;
  return {
    ...narrowed(filters.value),
    lang: language.value,
    lat: at?.lat.toFixed(5),
    lon: at?.lon.toFixed(5),
    radiusMetres: at ? radiusMetres(radius.value, at) : undefined,
  };
}

/** Follows the words and the place until it is told to stop. */
export function followFound(): () => void {
  return effect(() => {
    const asked = question();
    edition.value;
    if (!asked.q) return;
    foundMore.value = 'idle';
    void answer.ask(async (signal) => ({ ...(await ask(asked, signal)), question: asked }));
  });
}

export const moreFound = (): Promise<void> =>
  appendNext(answer, foundMore, (at, cursor) => ask(at.question, undefined, cursor));
