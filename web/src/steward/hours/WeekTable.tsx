import { DayRow } from './DayRow';
import { Exceptions } from './Exceptions';
import { Spans } from './Spans';
import type { HoursTable } from './table';
import { hoursWords } from './words';

const { t } = hoursWords;

interface Props {
  id: string;
  table: HoursTable;
  change: (table: HoursTable) => void;
}

const HOLIDAY = { from: 10 * 60, to: 14 * 60 };

function Holidays({ id, table, change }: Props) {
  const { holidays, ...others } = table;
  const kind = holidays === undefined ? 'unsaid' : holidays.length > 0 ? 'open' : 'closed';
  const choose = (chosen: string) => {
    if (chosen === 'unsaid') change(others);
    else change({ ...others, holidays: chosen === 'open' ? [HOLIDAY] : [] });
  };
  return (
    <div class="bundle">
      <label class="b" for={`${id}-holidays`}>
        {t('holidays')}
      </label>
      <select
        id={`${id}-holidays`}
        class="inp"
        value={kind}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {(['unsaid', 'closed', 'open'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`holidays_${one}`)}
          </option>
        ))}
      </select>
      {holidays && holidays.length > 0 && (
        <Spans
          id={`${id}-holiday-spans`}
          day={t('holidays')}
          spans={holidays}
          change={(spans) => change({ ...others, holidays: spans })}
        />
      )}
    </div>
  );
}

/** Seven days, public holidays, and the dates that are unlike them. */
export function WeekTable({ id, table, change }: Props) {
  const { days } = table;
  return (
    <>
      <div class="week">
        {days.map((hours, day) => (
          <DayRow
            key={day}
            id={`${id}-${day}`}
            day={day}
            hours={hours}
            change={(next) => change({ ...table, days: days.with(day, next) })}
            copy={(to) =>
              change({ ...table, days: days.map((before, other) => (to.includes(other) ? hours : before)) })
            }
          />
        ))}
      </div>
      <Holidays id={id} table={table} change={change} />
      <Exceptions
        id={`${id}-exception`}
        exceptions={table.exceptions}
        change={(exceptions) => change({ ...table, exceptions })}
      />
    </>
  );
}
