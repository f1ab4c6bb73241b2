import { useEffect, useMemo } from 'preact/hooks';
import { Resource } from '../../api/resource';
import { type Measured, measure } from './questions';

const REST_MS = 400;

/** Asks once typing rests; what was asked before it is not answered any more. */
export function useMeasure(organisation: string, text: string) {
  const resource = useMemo(() => new Resource<Measured>(), []);
  const empty = text.trim() === '';
  useEffect(() => {
    if (empty) {
      resource.forget();
      return;
    }
    const rest = setTimeout(() => void resource.ask(() => measure(organisation, text)), REST_MS);
    return () => clearTimeout(rest);
  }, [organisation, text]);
  return resource.value.value;
}
