import { Icon } from '../parts/Icon';
import { metres } from './lengths';
import { placeWords } from './words';

const { t } = placeWords;

/** East and north, in steps. */
const WAYS = [
  ['north', 0, 1],
  ['west', -1, 0],
  ['east', 1, 0],
  ['south', 0, -1],
] as const;

interface Props {
  step: number;
  turn: () => void;
  nudge: (east: number, north: number) => void;
}

/** The crosshair's way to move by single presses. */
export function StepPad({ step, turn, nudge }: Props) {
  const words = { step: metres(step) };
  return (
    <div class="steps">
      {WAYS.map(([way, east, north]) => (
        <button
          type="button"
          key={way}
          class={way}
          aria-label={t(way, words)}
          title={t(way, words)}
          onClick={() => nudge(east * step, north * step)}
        >
          <Icon name="arrow-up" />
        </button>
      ))}
      <button
        type="button"
        class="step"
        aria-label={t('stepNow', words)}
        title={t('stepNow', words)}
        onClick={turn}
      >
        {metres(step)}
      </button>
    </div>
  );
}

export const STEPS = [1, 10, 100] as const;

export const nextStep = (step: number): number => STEPS[(STEPS.indexOf(step as 1) + 1) % STEPS.length] ?? 1;
