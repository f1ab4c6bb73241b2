import { useSignal } from '@preact/signals';
import { Problem } from '../api/client';
import type { Wrong } from './ErrorSummary';
import { refusalWords } from './refusal-words';

/** What is wrong with what was typed, before it is sent. */
type Check = () => Wrong[];

/**
 * Sends a form once at a time. `wrong` is what the summary shows: first the page's own findings, then the
 * server's, put into words by `explain` where it knows better than we.
 */
export function useSending(explain: (problem: Problem) => Wrong[] | null = () => null) {
  const busy = useSignal(false);
  const wrong = useSignal<Wrong[]>([]);
  const run = async (act: () => Promise<void>, check: Check = () => []): Promise<void> => {
    if (busy.peek()) return;
    wrong.value = check();
    if (wrong.value.length > 0) return;
    busy.value = true;
    try {
      await act();
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
      wrong.value = explain(problem) ?? [{ text: refusalWords(problem) }];
    } finally {
      busy.value = false;
    }
  };
  const errorOf = (id: string) => wrong.value.find((one) => one.id === id)?.text;
  return { busy: busy.value, wrong: wrong.value, errorOf, run };
}
