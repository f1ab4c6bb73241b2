import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Position } from '../../api/types';
import { faultOf } from '../../geo/faults';
import { fromGeoJson, toGeoJson } from '../../geo/rings';
import { Segments } from '../../parts/Segments';
import type { DraftArea } from '../../steward/draft-types';
import { placeWords } from '../words';
import { CornerList } from './CornerList';
import { DrawMap, type Tap } from './DrawMap';
import { DrawTools } from './DrawTools';
import { RingChoice } from './RingChoice';
import { ShapeCheck } from './ShapeCheck';
import { begun, type Sketching } from './sketching';
import { step } from './step';

const { t } = placeWords;

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
      <DrawTools {...tools} />
      <RingChoice sketching={sketching} />
      <ShapeCheck
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
