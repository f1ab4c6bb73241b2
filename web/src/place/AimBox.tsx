import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Attribution } from '../map/Attribution';
import { Zoom } from '../map/Zoom';
import { tilesFailed } from '../state/view';
import { pressOnMap } from './aim-keys';
import { Crosshair } from './Crosshair';
import { metres } from './lengths';
import { nextStep, StepPad } from './StepPad';
import { placeWords } from './words';

const { t } = placeWords;

interface Aimed {
  nudge(east: number, north: number): void;
  zoomBy(steps: number): void;
}

interface Props {
  box: RefObject<HTMLDivElement | null>;
  map: Aimed | null;
  does: 'aims' | 'draws';
  /** Metres of a press, to begin with. */
  step: number;
  enter: () => void;
}

const SAYS = { aims: ['mapName', 'mapHint'], draws: ['drawName', 'drawHint'] } as const;

/** A map under a crosshair, with all that moves it: keys, and buttons for a single finger. */
export function AimBox({ box, map, does, step: first, enter }: Props) {
  const hint = useId();
  const step = useSignal(first);
  const [name, how] = SAYS[does];
  return (
    <>
      <div class="place-map">
        <div
          ref={box}
          class="map-box"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map under the crosshair
          tabIndex={0}
          aria-label={t(name)}
          aria-describedby={hint}
          onKeyDown={(event) => map && pressOnMap(event, step.value, map, enter)}
        />
        <Crosshair />
        <StepPad
          step={step.value}
          turn={() => {
            step.value = nextStep(step.value);
          }}
          nudge={(east, north) => map?.nudge(east, north)}
        />
        <Zoom by={(steps) => map?.zoomBy(steps)} />
        <Attribution />
      </div>
      <p id={hint} class="vh">
        {t(how, { step: metres(step.value) })}
      </p>
      {tilesFailed.value && <p class="small quiet">{t('tilesFailed')}</p>}
    </>
  );
}

/** What to do when the code of the map did not come. */
export function MapFailed() {
  return (
    <p class="note wait" role="status">
      <span>{t('mapFailed')}</span>
    </p>
  );
}
