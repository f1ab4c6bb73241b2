import { t } from '../i18n/language';
import { useCopy } from './copy';
import { Icon } from './Icon';

interface Props {
  text: string;
  label: string;
  class?: string;
}

/** Copies, and says so in its own words where the hand is. */
export function CopyButton({ text, label, class: look = 'btn plain slim' }: Props) {
  const { said, icon, copy } = useCopy();
  return (
    <button
      type="button"
      class={said === 'copyFailed' ? `${look} failed` : look}
      onClick={() => void copy(text)}
    >
      <Icon name={icon ?? 'copy'} small />
      <span aria-live="polite">{said ? t(said) : label}</span>
    </button>
  );
}
