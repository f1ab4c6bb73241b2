import { type Signal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { City, Position } from '../../api/types';
import type { AimedMap } from '../../map/aim';
import type { Pair } from '../../map/pair';
import { AimBox, MapFailed } from '../AimBox';
import type { Pointed } from '../pointed';
import { useMap } from '../use-map';
import { placeWords } from '../words';

const { t } = placeWords;

const CLOSE_ZOOM = 18;

interface Props {
  /** Where to begin: what another way has found, or the place as it is. */
  from: Position | undefined;
  before: Position | undefined;
  pointed: Signal<Pointed | null>;
  set: () => void;
}

type Aimed = AimedMap & { draw(pair: Pair): void };

async function stand(
  box: HTMLElement,
  city: City,
  from: Position | undefined,
  moved: (at: Position) => void,
): Promise<Aimed> {
  const [{ standAim }, { addPair }] = await Promise.all([import('../../map/aim'), import('../../map/pair')]);
  const start = from ? { ...from, zoom: CLOSE_ZOOM } : { ...city.centre, zoom: city.zoom + 2 };
  const aim = standAim(box, city, { start, moved });
  return { ...aim, draw: addPair(aim.map) };
}

/** The crosshair stays, the map moves under it: by hand, by taps, by buttons, or by keys. */
export function ByMap({ from, before, pointed, set }: Props) {
  const moved = (at: Position) => {
    pointed.value = { at, precision: 'exact' };
  };
  const { box, map, failed } = useMap((container, city) => stand(container, city, from, moved));
  const draw = () => {
    const said = { before: t('before'), after: t('after') };
    map.value?.draw({ before, after: pointed.value?.at, said, crosshair: true });
  };
  useSignalEffect(draw);
  useEffect(draw, [before?.lat, before?.lon]);
  useEffect(() => {
    // The place under the crosshair counts from the start, without any move.
    if (from) moved(from);
  }, []);
  if (failed.value) return <MapFailed />;
  return (
    <div class="aim">
      <p class="small">{t('mapLead')}</p>
      <AimBox box={box} map={map.value} does="aims" step={1} enter={set} />
    </div>
  );
}
