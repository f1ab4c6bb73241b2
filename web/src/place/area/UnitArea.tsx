import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { TextField } from '../../form/TextField';
import { Icon } from '../../parts/Icon';
import { useCity } from '../use-map';
import { placeWords } from '../words';
import { searchUnits, type Unit, unitsAt } from './units';

const { t, counted } = placeWords;

const REST_MS = 300;
const SHORTEST = 2;

type Found = { state: 'ready'; units: Unit[] } | { state: 'searching' } | { state: 'failed' };

interface Props {
  /** Codes that are in the profile already. */
  taken: ReadonlySet<string>;
  choose: (unit: Unit) => void;
}

function Offer({ unit, taken, choose }: { unit: Unit; taken: boolean; choose: () => void }) {
  return (
    <li>
      <button type="button" aria-disabled={taken || undefined} onClick={() => !taken && choose()}>
        <Icon name={taken ? 'check' : 'map'} small />
        <span>
          <b>{unit.name}</b> {t(`level_${unit.level}`)}
          {taken && `, ${t('unitAlready')}`}
        </span>
      </button>
    </li>
  );
}

function said(found: Found | null): string {
  if (!found) return '';
  if (found.state === 'searching') return t('unitSearching');
  if (found.state === 'failed') return t('unitFailed');
  return found.units.length > 0 ? counted('found', found.units.length) : t('unitNothing');
}

/** An administrative unit by its name. */
export function UnitArea({ taken, choose }: Props) {
  const field = useId();
  const city = useCity();
  const typed = useSignal('');
  const found = useSignal<Found | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = (question: () => Promise<Unit[]>) => {
    const asked = typed.value;
    found.value = { state: 'searching' };
    question().then(
      (units) => {
        if (typed.value === asked) found.value = { state: 'ready', units };
      },
      () => {
        if (typed.value === asked) found.value = { state: 'failed' };
      },
    );
  };
  useEffect(() => {
    if (city && typed.value === '') ask(() => unitsAt(city.centre));
    return () => clearTimeout(rest.current);
  }, [city]);
  const type = (text: string) => {
    typed.value = text;
    clearTimeout(rest.current);
    const wanted = text.trim();
    if (wanted.length >= SHORTEST) rest.current = setTimeout(() => ask(() => searchUnits(wanted)), REST_MS);
    else if (city) ask(() => unitsAt(city.centre));
  };
  const units = found.value?.state === 'ready' ? found.value.units : [];
  return (
    <div class="way-body">
      <TextField
        id={field}
        label={t('unitQuestion')}
        hint={t('unitHint')}
        value={typed.value}
        change={type}
        autocomplete="off"
      />
      <p class={units.length > 0 ? 'vh' : 'small'} role="status">
        {said(found.value)}
      </p>
      {units.length > 0 && (
        <ul class="offers">
          {units.map((unit) => (
            <Offer key={unit.teryt} unit={unit} taken={taken.has(unit.teryt)} choose={() => choose(unit)} />
          ))}
        </ul>
      )}
    </div>
  );
}
