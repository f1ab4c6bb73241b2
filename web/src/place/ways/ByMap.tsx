import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Position } from '../../api/types';
import { Attribution } from '../../map/Attribution';
import type { AimedMap } from '../../map/aim';
import type { Pair } from '../../map/pair';
import { Zoom } from '../../map/Zoom';
import { Icon } from '../../parts/Icon';
import { pressOnMap } from '../aim-keys';
import { Crosshair } from '../Crosshair';
import { metres } from '../lengths';
import type { Pointed } from '../pointed';
import { nextStep, StepPad } from '../StepPad';
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

async function stand(box: HTMLElement, city: Parameters<typeof import('../../map/aim').standAim>[1], from: Position | undefined, moved: (at: Position) => void): Promise<Aimed> {
  const [{ standAim }, { addPair }] = await Promise.all([import('../../map/aim'), import('../../map/pair')]);
  const start = from ? { ...from, zoom: CLOSE_ZOOM } : { ...city.centre, zoom: city.zoom + 2 };
  const aim = standAim(box, city, { start, moved });
  return { ...aim, draw: addPair(aim.map) };
}

/** The crosshair stays, the map moves under it: by hand, by taps, by buttons, or by keys. */
export function ByMap({ from, before, pointed, set }: Props) {
  const hint = useId();
  const step = useSignal(1);
  const moved = (at: Position) => {
    pointed.value = { at, precision: 'exact' };
  };
  const { box, map, failed } = useMap((container, city) => stand(container, city, from, moved));
  useSignalEffect(() => {
    const after = pointed.value?.at;
    const said = { before: t('before'), after: t('after') };
    map.value?.draw({ before, after, said, crosshair: true });
  });
  useEffect(() => {
    // The place under the crosshair counts from the start, without any move.
    if (from) moved(from);
  }, []);
  if (failed.value) {
    return (
      <p class="note wait" role="status">
        <Icon name="info" small />
        <span>{t('mapFailed')}</span>
      </p>
    );
  }
  return (
    <div class="aim">
      <p class="small">{t('mapLead')}</p>
      <div class="place-map">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map under the crosshair */}
        <div
          ref={box}
          class="map-box"
          role="application"
          tabIndex={0}
          aria-label={t('mapName')}
          aria-describedby={hint}
          onKeyDown={(event) => map.value && pressOnMap(event, step.value, map.value, set)}
        />
        <Crosshair />
        <StepPad
          step={step.value}
          turn={() => {
            step.value = nextStep(step.value);
          }}
          nudge={(east, north) => map.value?.nudge(east, north)}
        />
        <Zoom by={(steps) => map.value?.zoomBy(steps)} />
        <Attribution />
      </div>
      <p id={hint} class="vh">
        {t('mapHint', { step: metres(step.value) })}
      </p>
    </div>
  );
}
