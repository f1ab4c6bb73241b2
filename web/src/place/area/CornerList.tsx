import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { useCity } from '../use-map';
import { placeWords } from '../words';
import { ringName } from './area-words';
import { CornerRow } from './CornerRow';
import { Leafing, SHEET } from './Leafing';
import { NewCorner } from './NewCorner';
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
            <CornerRow
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
