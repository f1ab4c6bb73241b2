import { useEffect, useMemo } from 'preact/hooks';
import { type Loading, Resource } from '../api/resource';

/** Asks when a page opens, and anew when what it is about changes. */
export function useAnswer<T>(question: () => Promise<T>, about: readonly unknown[]) {
  const resource = useMemo(() => new Resource<T>(), []);
  const ask = () => void resource.ask(question);
  useEffect(() => {
    resource.forget();
    ask();
    return () => resource.forget();
  }, about);
  const answer: Loading<T> = resource.value.value;
  return { answer, ask, resource };
}
