import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Field } from '../../form/Field';
import type { DraftArea } from '../../steward/draft-types';
import { metres } from '../lengths';
import { AreaPicture } from '../Picture';
import { PointPicker } from '../PointPicker';
import { coordinates, settled } from '../pointed';
import { placeWords } from '../words';

const { t } = placeWords;

const STOPS = [250, 500, 1000, 2000, 3000, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000];
export const FIRST_RADIUS = 5000;
const LEAST_METRES = 100;
const MOST_METRES = 1_000_000;

/** The stop of the slider that is nearest to any radius. */
const stopOf = (radius: number) =>
  STOPS.reduce((best, stop, index) => {
    const away = Math.abs(stop - radius);
    return away < Math.abs((STOPS[best] ?? 0) - radius) ? index : best;
  }, 0);

/** Kilometres as people write them, with a comma or a point. */
export function radiusIn(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  const radius = /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Math.round(Number(typed) * 1000) : 0;
  return radius >= LEAST_METRES && radius <= MOST_METRES ? radius : null;
}

const inKilometres = (radius: number) => String(Math.round(radius) / 1000).replace('.', ',');

interface Props {
  area: DraftArea;
  change: (area: DraftArea) => void;
}

function Radius({ area, change }: Props) {
  const slider = useId();
  const number = useId();
  const radius = area.radiusMetres ?? FIRST_RADIUS;
  const typed = useSignal(inKilometres(radius));
  const wrong = radiusIn(typed.value) === null;
  const write = (next: number) => change({ ...area, radiusMetres: next });
  return (
    <div class="radius-fields">
      <Field id={slider} label={t('radius')}>
        {(tied) => (
          <input
            {...tied}
            type="range"
            class="range"
            min={0}
            max={STOPS.length - 1}
            step={1}
            value={stopOf(radius)}
            aria-valuetext={metres(radius)}
            onInput={({ currentTarget }) => {
              const next = STOPS[Number(currentTarget.value)] ?? FIRST_RADIUS;
              typed.value = inKilometres(next);
              write(next);
            }}
          />
        )}
      </Field>
      <Field
        id={number}
        label={t('radiusMetres')}
        error={
          wrong ? t('radiusWrong', { least: metres(LEAST_METRES), most: metres(MOST_METRES) }) : undefined
        }
      >
        {(tied) => (
          <input
            {...tied}
            type="text"
            inputMode="decimal"
            class="inp short"
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              const next = radiusIn(currentTarget.value);
              if (next !== null) write(next);
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** A circle: its radius, and its centre by the same four ways as a place. */
export function RadiusArea({ area, change }: Props) {
  return (
    <div class="form">
      <Radius area={area} change={change} />
      {area.centre && area.radiusMetres && (
        <AreaPicture shapes={[{ centre: area.centre, radiusMetres: area.radiusMetres }]} />
      )}
      <fieldset class="group">
        <legend>{t('centre')}</legend>
        <p class="small">
          {area.centre ? t('centreSet', { at: coordinates(area.centre) }) : t('centreNone')}
        </p>
        <PointPicker
          now={area.centre}
          set={({ at }) =>
            change({ ...area, centre: settled(at), radiusMetres: area.radiusMetres ?? FIRST_RADIUS })
          }
        />
      </fieldset>
    </div>
  );
}
