import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Position } from '../../api/types';
import { boxAround } from '../../geo/box';
import { Icon } from '../../parts/Icon';
import { AimBox, MapFailed } from '../AimBox';
import { useMap } from '../use-map';
import { placeWords } from '../words';
import { cornerTo, ringInHand, type Sketching, taken, withCorner } from './sketching';

const { t } = placeWords;

export type Tap = 'adds' | 'moves' | 'looks';

const FAR_STEP = 100;

interface Props {
  sketching: Signal<Sketching>;
  tap: Signal<Tap>;
  fault: Position | undefined;
  /** Asked to bring this under the crosshair. */
  look: Signal<Position | null>;
  change: (next: Sketching) => void;
}

/** A tap on the first corner closes a shape, as in every drawing program. */
function closes({ corner, ...sketch }: Sketching, chosen: number): boolean {
  const ring = ringInHand({ ...sketch, corner });
  return chosen === 0 && ring.length > 2 && corner === ring.length - 1;
}

function useSketch({ sketching, tap, fault, look, change }: Props) {
  const aimed = useRef<Position | null>(null);
  const shown = useSignal(fault);
  shown.value = fault;
  const put = (at: Position) => {
    const now = sketching.peek();
    if (tap.peek() === 'adds') change(withCorner(now, at));
    else if (tap.peek() === 'moves') change(cornerTo(now, now.corner, at));
    else look.value = at;
  };
  const { box, map, failed } = useMap(async (container, city) => {
    const { standSketch } = await import('../../map/sketch');
    const middle = boxAround(sketching.peek().drawing.flat(2));
    const start = middle ? { lat: middle.minLat, lon: middle.minLon } : city.centre;
    aimed.current = start;
    const standing = standSketch(container, city, {
      start: { ...start, zoom: city.zoom },
      moved: (at) => {
        aimed.current = at;
      },
      tapped: put,
      chosen: (corner) => {
        if (tap.peek() === 'adds' && closes(sketching.peek(), corner)) tap.value = 'looks';
        else sketching.value = taken(sketching.peek(), { corner });
      },
      dragged: (corner, at) => change(cornerTo(sketching.peek(), corner, at)),
    });
    standing.show({ ...sketching.peek(), fault: shown.peek() });
    standing.frame();
    return standing;
  });
  useSignalEffect(() => map.value?.show({ ...sketching.value, fault: shown.value }));
  useSignalEffect(() => {
    if (look.value && map.value) map.value.look(look.value);
  });
  return { box, map, failed, put, aimed };
}

/** Drawing by taps, by the crosshair and its buttons, or by keys. */
export function DrawMap(props: Props) {
  const { sketching, tap, change } = props;
  const { box, map, failed, put, aimed } = useSketch(props);
  const here = () => {
    if (!aimed.current) return;
    if (tap.value === 'moves') put(aimed.current);
    else change(withCorner(sketching.value, aimed.current));
  };
  if (failed.value) return <MapFailed />;
  return (
    <div class="aim">
      <AimBox box={box} map={map.value} does="draws" step={FAR_STEP} enter={here} />
      <button type="button" class="btn soft" onClick={here}>
        <Icon name="crosshair" small />
        {tap.value === 'moves' ? t('moveHere', { n: sketching.value.corner + 1 }) : t('addHere')}
      </button>
    </div>
  );
}
