import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { City, Position } from '../../api/types';
import { Icon } from '../../parts/Icon';
import { readPlace } from '../read/place';
import { useCity } from '../use-map';
import { placeWords } from '../words';
import { ringName } from './area-words';
import {
  cornerShifted,
  cornerTo,
  ringInHand,
  type Sketching,
  taken,
  withCorner,
  withoutCorner,
} from './sketching';

const { t } = placeWords;

/** Rows of one sheet; the list of a long shape is leafed through. */
const SHEET = 20;

const written = ({ lat, lon }: Position) => `${lat}, ${lon}`;

/** A corner that is typed; numbers that lie in Poland only the other way round are turned. */
function typedCorner(text: string, city: City | null): Position | null {
  const reading = readPlace(text, city?.centre ?? { lat: 0, lon: 0 }, city?.name ?? '');
  return reading.kind === 'found' ? (reading.swapped ?? reading.at) : null;
}

interface RowProps {
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

function Row({ at, n, last, chosen, city, choose, write, shift, remove }: RowProps) {
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

function NewCorner({ after, city, add }: { after: number; city: City | null; add: (at: Position) => void }) {
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

interface Leaf {
  first: number;
  count: number;
  turn: (first: number) => void;
}

function Leafing({ first, count, turn }: Leaf) {
  if (count <= SHEET) return null;
  const to = Math.min(first + SHEET, count);
  return (
    <div class="leafing">
      <button
        type="button"
        class="btn slim"
        aria-disabled={first === 0 || undefined}
        onClick={() => turn(Math.max(0, first - SHEET))}
      >
        {t('earlier')}
      </button>
      <span class="small" role="status">
        {t('cornersShown', { from: first + 1, to, n: count })}
      </span>
      <button
        type="button"
        class="btn slim"
        aria-disabled={to === count || undefined}
        onClick={() => to < count && turn(first + SHEET)}
      >
        {t('later')}
      </button>
    </div>
  );
}

interface Props {
  sketch: Sketching;
  change: (next: Sketching) => void;
  choose: (next: Sketching) => void;
}

/** The same drawing without a map: its corners as coordinates. */
export function CornerList({ sketch, change, choose }: Props) {
  const city = useCity();
  const title = useId();
  const ring = ringInHand(sketch);
  const sheet = useSignal(0);
  useEffect(() => {
    // The chosen corner is always on the open sheet.
    sheet.value = Math.floor(Math.max(0, sketch.corner) / SHEET) * SHEET;
  }, [sketch.corner]);
  const first = Math.min(sheet.value, Math.floor(Math.max(0, ring.length - 1) / SHEET) * SHEET);
  const remove = (corner: number) => {
    change(withoutCorner(sketch, corner));
    document.getElementById(title)?.focus();
  };
  return (
    <section class="corner-list">
      <h3 id={title} tabIndex={-1}>
        {t('cornerList', { ring: ringName(sketch.drawing, sketch.part, sketch.ring) })}
      </h3>
      <p class="small quiet">{t('cornerListHint')}</p>
      <ol class="corners-typed" start={first + 1}>
        {ring.slice(first, first + SHEET).map((at, index) => {
          const corner = first + index;
          return (
            <Row
              key={corner}
              at={at}
              n={corner + 1}
              last={ring.length}
              chosen={corner === sketch.corner}
              city={city}
              choose={() => choose(taken(sketch, { corner }))}
              write={(to) => change(cornerTo(sketch, corner, to))}
              shift={(by) => change(cornerShifted(sketch, corner, by))}
              remove={() => remove(corner)}
            />
          );
        })}
      </ol>
      <Leafing
        first={first}
        count={ring.length}
        turn={(next) => {
          sheet.value = next;
        }}
      />
      <NewCorner after={sketch.corner + 1} city={city} add={(at) => change(withCorner(sketch, at))} />
    </section>
  );
}
