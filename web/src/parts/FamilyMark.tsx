import type { Family } from '../api/types';

interface Props {
  family: Family | null | undefined;
  size?: 's' | 'l' | 'xl';
  serves?: boolean;
}

/** Shape, colour and picture of a family; decoration beside words that say the same. */
export function FamilyMark({ family, size = 'l', serves = false }: Props) {
  return (
    <svg class={`mark ${size} f-${family ?? 'none'}${serves ? ' serves' : ''}`} aria-hidden="true">
      <use href={family ? `#mark-${family}` : '#pebble'} />
    </svg>
  );
}
