import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askProfile } from '../api/questions';
import type { Profile } from '../api/types';

/** What the public sees now; nothing for an organisation that is not published yet. */
export function usePublished(slug: string): Profile | null {
  const profile = useSignal<Profile | null>(null);
  useEffect(() => {
    const question = new AbortController();
    askProfile(slug, question.signal).then(
      (known) => {
        profile.value = known;
      },
      () => undefined,
    );
    return () => question.abort();
  }, [slug]);
  return profile.value;
}
