import { useEffect, useMemo } from 'preact/hooks';
import { askFacets } from '../api/questions';
import { Resource } from '../api/resource';
import type { Facets } from '../api/types';
import { filters } from '../state/page';

/** How many each filter would leave, with all others as they are; null: not known yet. */
export function useFacets(): Facets | null {
  const answer = useMemo(() => new Resource<Facets | undefined>(), []);
  const asked = filters.value;
  useEffect(() => {
    void answer.ask((signal) => askFacets(asked, signal));
  }, [asked]);
  return answer.data ?? null;
}
