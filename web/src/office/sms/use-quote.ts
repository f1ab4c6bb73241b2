import { useEffect, useMemo } from 'preact/hooks';
import { Resource } from '../../api/resource';
import { type NewBroadcast, type Quote, quote } from './questions';

const REST_MS = 400;

/** Asks once typing rests; what was asked before it is not answered any more. */
export function useQuote(draft: NewBroadcast) {
  const resource = useMemo(() => new Resource<Quote>(), []);
  const asked = JSON.stringify(draft);
  const empty = draft.text.trim() === '';
  useEffect(() => {
    if (empty) {
      resource.forget();
      return;
    }
    const rest = setTimeout(() => void resource.ask(() => quote(draft)), REST_MS);
    return () => clearTimeout(rest);
  }, [asked]);
  return resource.value.value;
}
