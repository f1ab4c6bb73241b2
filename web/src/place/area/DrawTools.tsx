import type { Signal } from '@preact/signals';
import { Icon } from '../../parts/Icon';
import { placeWords } from '../words';
import { ringName } from './area-words';
import type { Tap } from './DrawMap';
import {
  ringInHand,
  type Sketching,
  undone,
  withHole,
  withoutCorner,
  withoutRing,
  withPart,
} from './sketching';

const { t } = placeWords;

interface Props {
  sketching: Signal<Sketching>;
  tap: Signal<Tap>;
  change: (next: Sketching, says?: string) => void;
}

/** What can be done with the ring in hand. */
export function DrawTools({ sketching, tap, change }: Props) {
  const sketch = sketching.value;
  const ring = ringInHand(sketch);
  const whole = ring.length > 2;
  const name = ringName(sketch.drawing, sketch.part, sketch.ring);
  const drawOn = (next: Sketching) => {
    tap.value = 'adds';
    change(next);
  };
  return (
    <div class="actions">
      <button
        type="button"
        class="btn slim"
        aria-disabled={sketch.past.length === 0 || undefined}
        onClick={() => change(undone(sketch), t('undone'))}
      >
        <Icon name="undo-2" small />
        {t('undo')}
      </button>
      {sketch.corner >= 0 && (
        <button
          type="button"
          class="btn slim"
          onClick={() =>
            change(withoutCorner(sketch, sketch.corner), t('cornerGone', { n: sketch.corner + 1 }))
          }
        >
          <Icon name="minus" small />
          {t('cornerRemoveChosen', { n: sketch.corner + 1 })}
        </button>
      )}
      {tap.value === 'adds' && whole && (
        <button
          type="button"
          class="btn slim"
          onClick={() => {
            tap.value = 'looks';
          }}
        >
          <Icon name="check" small />
          {t('finish')}
        </button>
      )}
      {whole && (
        <>
          <button type="button" class="btn slim" onClick={() => drawOn(withHole(sketch))}>
            {t('addHole')}
          </button>
          <button type="button" class="btn slim" onClick={() => drawOn(withPart(sketch))}>
            {t('addPart')}
          </button>
        </>
      )}
      {ring.length > 0 && (
        <button type="button" class="btn slim" onClick={() => drawOn(withoutRing(sketch))}>
          <Icon name="trash-2" small />
          {t('removeRing', { ring: name })}
        </button>
      )}
    </div>
  );
}
