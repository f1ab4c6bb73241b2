import { effect } from '@preact/signals';
import { selectedSlug } from '../state/page';

let left: string | null = null;

const nobodyHasIt = () => document.activeElement === null || document.activeElement === document.body;

/** A row that comes back into the list takes up the focus that its profile left. */
export function claimFocus(slug: string, row: HTMLElement | null): void {
  if (left !== slug || !nobodyHasIt()) return;
  left = null;
  row?.focus();
}

/** Whoever closes a profile goes on in the list where they left it. */
export function followFocus(): () => void {
  let before: string | null = null;
  addEventListener('pointerdown', () => {
    left = null;
  });
  return effect(() => {
    const slug = selectedSlug.value;
    if (slug === null && before !== null) {
      const closed = before;
      left = closed;
      setTimeout(() => {
        claimFocus(
          closed,
          document.querySelector<HTMLElement>(`.sheet.list [data-slug="${CSS.escape(closed)}"]`),
        );
      });
    }
    before = slug;
  });
}
