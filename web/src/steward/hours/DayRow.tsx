import { useSignal } from '@preact/signals';
import { dayName } from '../../hours/words';
import { Icon } from '../../parts/Icon';
import { Spans } from './Spans';
import type { DayHours } from './table';
import { hoursWords } from './words';

const { t } = hoursWords;

const KINDS = ['closed', 'open', 'appointment', 'always'] as const;
type Kind = (typeof KINDS)[number];

const ALWAYS = { from: 0, to: 1440 };
/** What most offices have; it is only where typing begins. */
const USUAL = { from: 10 * 60, to: 16 * 60 };

function kindOf({ spans: [first, second], appointment }: DayHours): Kind {
  if (appointment) return 'appointment';
  if (!first) return 'closed';
  return !second && first.from === ALWAYS.from && first.to === ALWAYS.to ? 'always' : 'open';
}

function asKind(kind: Kind, { spans }: DayHours): DayHours {
  const kept = spans.filter(({ from, to }) => from !== ALWAYS.from || to !== ALWAYS.to);
  if (kind === 'closed') return { spans: [], appointment: false };
  if (kind === 'always') return { spans: [ALWAYS], appointment: false };
  if (kind === 'appointment') return { spans: [], appointment: true };
  return { spans: kept.length > 0 ? kept : [USUAL], appointment: false };
}

function Copying({ day, copy }: { day: number; copy: (to: number[]) => void }) {
  const chosen = useSignal<number[]>([]);
  const others = [0, 1, 2, 3, 4, 5, 6].filter((other) => other !== day);
  return (
    <fieldset class="bundle copying">
      <legend>{t('copyTo')}</legend>
      {others.map((other) => (
        <label key={other} class="check">
          <input
            type="checkbox"
            checked={chosen.value.includes(other)}
            onChange={({ currentTarget }) => {
              const rest = chosen.value.filter((one) => one !== other);
              chosen.value = currentTarget.checked ? [...rest, other] : rest;
            }}
          />
          {dayName(other)}
        </label>
      ))}
      <button type="button" class="btn" onClick={() => copy(chosen.value)}>
        {t('doCopy')}
      </button>
    </fieldset>
  );
}

interface Props {
  id: string;
  day: number;
  hours: DayHours;
  change: (hours: DayHours) => void;
  /** Gives these days the same hours. */
  copy: (to: number[]) => void;
}

/** One day of the table. */
export function DayRow({ id, day, hours, change, copy }: Props) {
  const copying = useSignal(false);
  const name = dayName(day);
  const { spans, appointment } = hours;
  const kind = kindOf(hours);
  const write = (next: DayHours['spans']) => change({ spans: next, appointment });
  return (
    <fieldset class="day">
      <legend class="vh">{name}</legend>
      <span class="day-name" aria-hidden="true">
        {name}
      </span>
      <select
        class="inp"
        aria-label={t('kindOf', { day: name })}
        value={kind}
        onChange={({ currentTarget }) => change(asKind(currentTarget.value as Kind, hours))}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`kind_${one}`)}
          </option>
        ))}
      </select>
      {(kind === 'open' || (kind === 'appointment' && spans.length > 0)) && (
        <Spans id={id} day={name} spans={spans} change={write} />
      )}
      {kind === 'appointment' && spans.length === 0 && (
        <button type="button" class="btn plain slim" onClick={() => write([USUAL])}>
          <Icon name="plus" small />
          {t('givesHours')}
        </button>
      )}
      {kind !== 'closed' && !copying.value && (
        <button
          type="button"
          class="btn plain slim"
          aria-label={t('copyOf', { day: name })}
          onClick={() => {
            copying.value = true;
          }}
        >
          <Icon name="copy" small />
          {t('copy')}
        </button>
      )}
      {copying.value && (
        <Copying
          day={day}
          copy={(to) => {
            copying.value = false;
            copy(to);
          }}
        />
      )}
    </fieldset>
  );
}
