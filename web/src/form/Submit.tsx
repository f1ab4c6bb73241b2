import type { ComponentChildren } from 'preact';
import { formWords } from './words';

/** The one button that sends a form; while it sends it says so and does nothing more. */
export function Submit({ busy, children }: { busy: boolean; children: ComponentChildren }) {
  return (
    <button type="submit" class="btn go wide" aria-disabled={busy || undefined}>
      {busy ? formWords.t('wait') : children}
    </button>
  );
}
