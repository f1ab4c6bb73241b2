import type { IconName } from '../marks/icons';

/** A picture beside a word; the word is the name, so the picture stays silent. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'icon s' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
