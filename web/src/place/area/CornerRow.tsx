import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { City, Position } from '../../api/types';
import { Icon } from '../../parts/Icon';
import { placeWords } from '../words';
import { typedCorner } from './typed-corner';

const { t } = placeWords;

const written = ({ lat, lon }: Position) => `${lat}, ${lon}`;

interface Props {
  at: Position;
  n: number;
  last: number;
  chosen: boolean;
  city: City | null;
  choose: () => void;
  write: (at: Position) => void;
  shift: (by: number) => void;
  remove: () => void;
}

/** One corner as text, and where it stands among the others. */
export function CornerRow({ at, n, last, chosen, city, choose, write, shift, remove }: Props) {
  const id = useId();
  const typed = useSignal(written(at));
  const wrong = useSignal(false);
  useEffect(() => {
    typed.value = written(at);
    wrong.value = false;
  }, [at.lat, at.lon]);
  const settle = () => {
    if (typed.value === written(at)) return;
    const read = typedCorner(typed.value, city);
    wrong.value = read === null;
    if (read) write(read);
  };
  return (
    <li class={chosen ? 'corner-row chosen' : 'corner-row'}>
      <label for={id} class="small">
        {t('corner', { n })}
      </label>
      <input
        id={id}
        class="inp"
        autocomplete="off"
        value={typed.value}
        aria-invalid={wrong.value || undefined}
        aria-describedby={wrong.value ? `${id}-error` : undefined}
        onFocus={choose}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onChange={settle}
      />
      <span class="item-tools">
        <button
          type="button"
          class="tb"
          aria-label={t('cornerUp', { n })}
          aria-disabled={n === 1 || undefined}
          onClick={() => shift(-1)}
        >
          <Icon name="arrow-up" small />
        </button>
        <button
          type="button"
          class="tb"
          aria-label={t('cornerDown', { n })}
          aria-disabled={n === last || undefined}
          onClick={() => shift(1)}
        >
          <Icon name="arrow-down" small />
        </button>
        <button type="button" class="tb" aria-label={t('cornerRemove', { n })} onClick={remove}>
          <Icon name="trash-2" small />
        </button>
      </span>
      {wrong.value && (
        <p class="fault" id={`${id}-error`} role="alert">
          <Icon name="triangle-alert" small />
          <span>{t('cornerWrong')}</span>
        </p>
      )}
    </li>
  );
}
