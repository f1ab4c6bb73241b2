import { useMemo } from 'preact/hooks';
import { appendNext, moreState } from '../api/more';
import type { Page } from '../api/types';
import { useAnswer } from '../desk/use-answer';
import type { Part } from './types';

/** A list that is lengthened page by page. */
export function useList<T>(question: (cursor?: string) => Promise<Part<T>>, about: readonly unknown[] = []) {
  const state = useMemo(moreState, about);
  const { answer, ask, resource } = useAnswer(() => question() as Promise<Page<T>>, about);
  const lengthen = () =>
    void appendNext(resource, state, (_, cursor) => question(cursor) as Promise<Page<T>>);
  return { answer, ask, more: answer.data?.next ? state.value : null, lengthen };
}
