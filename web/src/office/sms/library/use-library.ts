import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { audiences, type Group, groups, type SavedAudience, type Template, templates } from './questions';

export interface Library {
  templates: readonly Template[];
  audiences: readonly SavedAudience[];
  groups: readonly Group[];
}

const EMPTY: Library = { templates: [], audiences: [], groups: [] };

/** Everything that is kept for a message; writing goes on without it when it cannot be had. */
export function useLibrary(arrived: (library: Library) => void) {
  const library = useSignal(EMPTY);
  const ask = async () => {
    const [texts, saved, lists] = await Promise.all([templates.ask(), audiences.ask(), groups.ask()]);
    library.value = { templates: texts, audiences: saved, groups: lists };
    return library.value;
  };
  useEffect(() => {
    ask().then(arrived, () => undefined);
  }, []);
  return { library: library.value, refresh: () => void ask().catch(() => undefined) };
}
