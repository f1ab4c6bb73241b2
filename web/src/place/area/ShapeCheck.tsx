import type { Position } from '../../api/types';
import type { Fault } from '../../geo/faults';
import { areaOf, cornersOf, type Drawing } from '../../geo/rings';
import { area as areaSize } from '../../i18n/format';
import { Icon } from '../../parts/Icon';
import { placeWords } from '../words';
import { faultWords } from './area-words';
import { MOST_CORNERS } from './sketching';

const { t, counted } = placeWords;

interface Props {
  drawing: Drawing;
  fault: Fault | null;
  look: (at: Position) => void;
}

/** Whether the shape is one, how large it is, and where it is wrong. */
export function ShapeCheck({ drawing, fault, look }: Props) {
  const count = cornersOf(drawing);
  if (count === 0) return null;
  const at = fault?.at;
  const unfinished = fault?.kind === 'too-few';
  const icon = unfinished ? 'info' : fault ? 'triangle-alert' : 'check';
  return (
    <div class={fault && !unfinished ? 'note wait check-shape' : 'note check-shape'}>
      <Icon name={icon} small />
      <div class="way-body">
        <p role="status">
          {fault
            ? faultWords(drawing, fault)
            : `${t('drawnFine')} ${t('size', { km2: areaSize(areaOf(drawing)) })}`}
          {' · '}
          {counted('corners', count)}
        </p>
        {fault && !unfinished && <p>{t('drawnSavedLast')}</p>}
        {fault && at && !unfinished && (
          <button type="button" class="btn slim" onClick={() => look({ ...at })}>
            {t('showFault')}
          </button>
        )}
        {count >= MOST_CORNERS && <p>{t('tooMany', { most: MOST_CORNERS })}</p>}
      </div>
    </div>
  );
}
