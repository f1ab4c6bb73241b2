import { useEffect, useMemo } from 'preact/hooks';
import { type Loading, Resource } from '../api/resource';

const REST_MS = 400;

/**
 * Asks the server about what is being typed once typing rests; what was asked before is not answered any more.
 *
 * @param asked all that the question depends on; null asks nothing, and forgets the answer
 */
export function useResting<Q, A>(asked: Q | null, question: (asked: Q) => Promise<A>): Loading<A> {
  const resource = useMemo(() => new Resource<A>(), []);
  useEffect(() => {
    if (asked === null) {
      resource.forget();
      return;
    }
    const rest = setTimeout(() => void resource.ask(() => question(asked)), REST_MS);
    return () => clearTimeout(rest);
  }, [JSON.stringify(asked)]);
  return resource.value.value;
}
