import { useEffect, useMemo } from 'preact/hooks';
import { Resource } from '../../api/resource';
import { type Measured, measure } from './questions';

const REST_MS = 400;

/** Asks once typing rests; what was asked before it is not answered any more. */
export function useMeasure(organisation: string, text: string, plainLetters: boolean) {
  const resource = useMemo(() => new Resource<Measured>(), []);
  const empty = text.trim() === '';
  useEffect(() => {
    if (empty) {
      resource.forget();
      return;
    }
    const rest = setTimeout(
      () => void resource.ask(() => measure(organisation, text, plainLetters)),
      REST_MS,
    );
    return () => clearTimeout(rest);
  }, [organisation, text, plainLetters]);
  return resource.value.value;
}
