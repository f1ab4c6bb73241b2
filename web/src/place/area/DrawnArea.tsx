import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Position } from '../../api/types';
import { type Fault, faultOf } from '../../geo/faults';
import { areaOf, cornersOf, type Drawing, fromGeoJson, toGeoJson } from '../../geo/rings';
import { area as areaSize } from '../../i18n/format';
import { Icon } from '../../parts/Icon';
import { Segments } from '../../parts/Segments';
import type { DraftArea } from '../../steward/draft-types';
import { coordinates } from '../pointed';
import { placeWords } from '../words';
import { faultWords, ringName } from './area-words';
import { CornerList } from './CornerList';
import { DrawMap, type Tap } from './DrawMap';
import {
  begun,
  MOST_CORNERS,
  ringInHand,
  type Sketching,
  taken,
  undone,
  withHole,
  withoutCorner,
  withoutRing,
  withPart,
} from './sketching';

const { t, counted } = placeWords;

interface Tools {
  sketching: Signal<Sketching>;
  tap: Signal<Tap>;
  change: (next: Sketching, says?: string) => void;
}

function Rings({ sketching }: Pick<Tools, 'sketching'>) {
  const sketch = sketching.value;
  const rings = sketch.drawing.flatMap((part, index) => part.map((_, ring) => ({ part: index, ring })));
  if (rings.length < 2) return null;
  return (
    <label class="rings">
      <span class="small b">{t('ringNow')}</span>
      <select
        class="inp"
        value={`${sketch.part} ${sketch.ring}`}
        onChange={({ currentTarget }) => {
          const [part = 0, ring = 0] = currentTarget.value.split(' ').map(Number);
          sketching.value = taken(sketch, { part, ring });
        }}
      >
        {rings.map(({ part, ring }) => (
          <option key={`${part} ${ring}`} value={`${part} ${ring}`}>
            {ringName(sketch.drawing, part, ring)} (
            {counted('corners', sketch.drawing[part]?.[ring]?.length ?? 0)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Toolbar({ sketching, tap, change }: Tools) {
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

function Check({
  drawing,
  fault,
  look,
}: {
  drawing: Drawing;
  fault: Fault | null;
  look: (at: Position) => void;
}) {
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

/** What has just happened, for those who do not see the map. */
function step(before: Sketching, after: Sketching): string {
  const [was, is] = [ringInHand(before).length, ringInHand(after).length];
  const at = ringInHand(after)[after.corner];
  if (before.part !== after.part || before.ring !== after.ring || !at) return '';
  const words = { n: after.corner + 1, at: coordinates(at) };
  if (is > was) return t('cornerAdded', words);
  return is === was ? t('cornerMoved', words) : t('cornerGone', { n: before.corner + 1 });
}

interface Props {
  area: DraftArea;
  change: (area: DraftArea) => void;
}

/** A shape of one's own: on the map and in a list of corners, which are two views of one drawing. */
export function DrawnArea({ area, change }: Props) {
  const start = useMemo(() => begun(fromGeoJson(area.geometry)), []);
  const sketching = useSignal(start);
  const tap = useSignal<Tap>(start.drawing.length > 0 ? 'looks' : 'adds');
  const look = useSignal<Position | null>(null);
  const said = useSignal('');
  const fault = useComputed(() => faultOf(sketching.value.drawing)).value;
  const write = (next: Sketching, says?: string) => {
    said.value = says ?? step(sketching.value, next);
    sketching.value = next;
    if (next.drawing.length > 0 && !faultOf(next.drawing))
      change({ ...area, geometry: toGeoJson(next.drawing) });
  };
  const tools = { sketching, tap, change: write };
  return (
    <div class="form drawn">
      <p class="small">{t('drawLead')}</p>
      <p class="small b tap-does" aria-hidden="true">
        {t('tapDoes')}
      </p>
      <Segments
        legend={t('tapDoes')}
        options={[
          { value: 'adds', label: t('tapAdds') },
          { value: 'moves', label: t('tapMoves') },
          { value: 'looks', label: t('tapLooks') },
        ]}
        chosen={tap.value}
        choose={(value) => {
          tap.value = value as Tap;
        }}
      />
      <DrawMap {...tools} fault={fault?.at} look={look} />
      <Toolbar {...tools} />
      <Rings sketching={sketching} />
      <Check
        drawing={sketching.value.drawing}
        fault={fault}
        look={(at) => {
          look.value = at;
        }}
      />
      <p class="vh" role="status">
        {said.value}
      </p>
      <CornerList
        sketch={sketching.value}
        change={write}
        choose={(next) => {
          sketching.value = next;
        }}
      />
    </div>
  );
}
