import { Icon } from '../../parts/Icon';
import { stewardWords } from '../words';
import type { Editing, Saving } from './editing';

const { t } = stewardWords;

const ICONS = {
  saved: 'check',
  pocketed: 'wifi-off',
  unpocketed: 'triangle-alert',
  refused: 'triangle-alert',
} as const;

const icon = (saving: Saving) => (saving in ICONS ? ICONS[saving as keyof typeof ICONS] : 'pencil');

/** Says where the last change is, without interrupting whoever writes the next one. */
export function DraftLine({ editing }: { editing: Editing }) {
  const saving = editing.saving.value;
  return (
    <p class={`draft-line ${saving}`} aria-live="polite">
      <Icon name={icon(saving)} small />
      <span>{t(`draft_${saving}`)}</span>
    </p>
  );
}
