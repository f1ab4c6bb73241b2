import { TextField } from '../../form/TextField';
import { isoDay } from '../../hours/rows';
import { Icon } from '../../parts/Icon';
import { datesFault } from './check';
import { Spans } from './Spans';
import type { ExceptionHours } from './table';
import { hoursWords } from './words';

const { t } = hoursWords;

const isYearly = (iso: string) => iso.startsWith('-');
/** A date field wants a year; for what is so every year any leap year does. */
const LEAP = '2024';
const shownDate = (iso: string) => (isYearly(iso) ? `${LEAP}${iso.slice(1)}` : iso);
const kept = (typed: string, yearly: boolean) => (yearly && typed ? `-${typed.slice(4)}` : typed);

const USUAL = { from: 10 * 60, to: 14 * 60 };

interface Props {
  id: string;
  n: number;
  exception: ExceptionHours;
  change: (exception: ExceptionHours) => void;
  remove: () => void;
}

function faultWords(exception: ExceptionHours): string | undefined {
  const fault = datesFault(exception);
  if (fault === null) return undefined;
  return t(fault === 'order' ? 'fault_order' : 'fault_dates');
}

function Dates({ id, exception, change }: Omit<Props, 'n' | 'remove'>) {
  const { from, to } = exception;
  const yearly = isYearly(from);
  const fault = faultWords(exception);
  return (
    <>
      <div class="dates">
        <TextField
          id={`${id}-from`}
          label={t('firstDay')}
          type="date"
          value={shownDate(from)}
          error={fault}
          change={(typed) => {
            const next = kept(typed, yearly);
            // While it is one day, the last is the first.
            change({ ...exception, from: next, to: to === from || to === '' ? next : to });
          }}
        />
        <TextField
          id={`${id}-to`}
          label={t('lastDay')}
          type="date"
          value={shownDate(to)}
          change={(typed) => change({ ...exception, to: kept(typed, yearly) })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={yearly}
          disabled={fault !== undefined}
          onChange={({ currentTarget }) => {
            const turn = (iso: string) =>
              currentTarget.checked ? `-${iso.slice(4)}` : `${new Date().getFullYear()}${iso.slice(1)}`;
            change({ ...exception, from: turn(from), to: turn(to) });
          }}
        />
        {t('yearly')}
      </label>
    </>
  );
}

/** Some days that are unlike the week. */
export function ExceptionRow({ id, n, exception, change, remove }: Props) {
  const { to, spans } = exception;
  const over = to !== '' && !isYearly(to) && to < isoDay(new Date());
  const name = t('exception', { n });
  return (
    <fieldset class="day exception">
      <legend class="vh">{name}</legend>
      <Dates id={id} exception={exception} change={change} />
      <select
        class="inp"
        aria-label={t('kindOf', { day: name })}
        value={spans.length > 0 ? 'open' : 'closed'}
        onChange={({ currentTarget }) =>
          change({ ...exception, spans: currentTarget.value === 'open' ? [USUAL] : [] })
        }
      >
        <option value="closed">{t('kind_closed')}</option>
        <option value="open">{t('kind_open')}</option>
      </select>
      {spans.length > 0 && (
        <Spans
          id={`${id}-spans`}
          day={name}
          spans={spans}
          change={(next) => change({ ...exception, spans: next })}
        />
      )}
      {over && <p class="small quiet">{t('past')}</p>}
      <button type="button" class="btn plain slim" onClick={remove}>
        <Icon name="trash-2" small />
        {t('removeException', { n })}
      </button>
    </fieldset>
  );
}

export function Exceptions({
  id,
  exceptions,
  change,
}: {
  id: string;
  exceptions: readonly ExceptionHours[];
  change: (exceptions: ExceptionHours[]) => void;
}) {
  return (
    <div class="bundle">
      <h3>{t('exceptions')}</h3>
      <p class="small quiet">{t('exceptionsLead')}</p>
      {exceptions.map((exception, index) => (
        <ExceptionRow
          key={index}
          id={`${id}-${index}`}
          n={index + 1}
          exception={exception}
          change={(next) => change(exceptions.with(index, next))}
          remove={() => change(exceptions.filter((_, other) => other !== index))}
        />
      ))}
      <button
        type="button"
        class="btn"
        onClick={() => change([...exceptions, { from: '', to: '', spans: [] }])}
      >
        <Icon name="plus" small />
        {t('addException')}
      </button>
    </div>
  );
}
