import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { City, Position } from '../../api/types';
import { Icon } from '../../parts/Icon';
import { placeWords } from '../words';
import { typedCorner } from './typed-corner';

const { t } = placeWords;

interface Props {
  /** The corner that it follows, from one; zero for the first. */
  after: number;
  city: City | null;
  add: (at: Position) => void;
}

/** A corner to be typed. */
export function NewCorner({ after, city, add }: Props) {
  const id = useId();
  const typed = useSignal('');
  const wrong = useSignal(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = typedCorner(typed.value, city);
    wrong.value = read === null;
    if (!read) return;
    typed.value = '';
    add(read);
  };
  return (
    <form class="corner-new" onSubmit={submit}>
      <label for={id} class="small b">
        {after > 0 ? t('cornerNew', { n: after }) : t('cornerFirst')}
      </label>
      <input
        id={id}
        class="inp"
        autocomplete="off"
        placeholder="54.19028, 16.18167"
        value={typed.value}
        aria-invalid={wrong.value || undefined}
        aria-describedby={wrong.value ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
      />
      <button type="submit" class="btn">
        <Icon name="plus" small />
        {t('cornerAdd')}
      </button>
      {wrong.value && (
        <p class="fault" id={`${id}-error`} role="alert">
          <Icon name="triangle-alert" small />
          <span>{t('cornerWrong')}</span>
        </p>
      )}
    </form>
  );
}
