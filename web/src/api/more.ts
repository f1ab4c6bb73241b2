import { type Signal, signal } from '@preact/signals';
import type { Resource } from './resource';
import type { Page } from './types';

export type MoreState = 'idle' | 'loading' | 'failed';

export const moreState = (): Signal<MoreState> => signal<MoreState>('idle');

/** Lengthens a list by its next page. A list that was asked anew meanwhile is left alone, failure or not. */
export async function appendNext<I, T extends Page<I>>(
  answer: Resource<T>,
  state: Signal<MoreState>,
  ask: (at: T, cursor: string) => Promise<Page<I>>,
): Promise<void> {
  const at = answer.settled;
  if (!at?.next || state.value === 'loading') return;
  state.value = 'loading';
  try {
    const more = await ask(at, at.next);
    if (answer.settled !== at) return;
    const { next: _, ...before } = at;
    answer.set({ ...before, ...more, items: [...at.items, ...more.items] } as T);
    state.value = 'idle';
  } catch {
    if (answer.settled === at) state.value = 'failed';
  }
}
