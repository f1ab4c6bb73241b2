import type { Interval } from '../../hours/week';
import type { DayHours, ExceptionHours, HoursTable } from './table';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As the city's own data say it. */
const APPOINTMENT = '"po umówieniu"';

const two = (n: number) => String(n).padStart(2, '0');

/** 1440 minutes are 24:00; what ends after midnight ends on the clock of the next day. */
function clock(minute: number): string {
  const within = minute > 1440 ? minute - 1440 : minute;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

const times = (spans: readonly Interval[]): string =>
  spans.length > 0 ? spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',') : 'off';

function dayRule({ spans, appointment }: DayHours): string {
  if (!appointment) return times(spans);
  return spans.length > 0 ? `${times(spans)} ${APPOINTMENT}` : APPOINTMENT;
}

/** `Mo-We,Fr`: three and more neighbours are a range. */
function dayList(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${DAYS[run[0] ?? 0]}-${DAYS[run.at(-1) ?? 0]}`] : run.map((day) => DAYS[day]),
    )
    .join(',');
}

const isOpen = ({ spans, appointment }: DayHours) => appointment || spans.length > 0;
const isAlways = ({ spans, appointment }: DayHours) =>
  !appointment && spans.length === 1 && spans[0]?.from === 0 && spans[0].to === 1440;

function weekRules(days: readonly DayHours[]): string[] {
  if (days.every(isAlways)) return ['24/7'];
  if (!days.some(isOpen)) return ['Mo-Su off'];
  const alike = new Map<string, number[]>();
  days.forEach((day, index) => {
    if (isOpen(day)) alike.set(dayRule(day), [...(alike.get(dayRule(day)) ?? []), index]);
  });
  return [...alike].map(([rule, which]) => `${dayList(which)} ${rule}`);
}

function dates({ from, to }: ExceptionHours): string {
  const parts = (iso: string) => ({
    year: iso.startsWith('-') ? '' : iso.slice(0, 4),
    month: MONTHS[Number(iso.slice(-5, -3)) - 1] ?? '',
    day: iso.slice(-2),
  });
  const [first, last] = [parts(from), parts(to)];
  const begun = [first.year, first.month, first.day].filter(Boolean).join(' ');
  if (from === to) return begun;
  const year = last.year === first.year ? '' : last.year;
  const month = last.month === first.month && !year ? '' : last.month;
  return `${begun}-${[year, month, last.day].filter(Boolean).join(' ')}`;
}

/** The table in the syntax of OpenStreetMap's opening_hours; `readHours` reads the same table back. */
export function writeHours({ days, holidays, exceptions }: HoursTable): string {
  return [
    ...weekRules(days),
    ...(holidays ? [`PH ${times(holidays)}`] : []),
    ...exceptions.map((one) => `${dates(one)} ${times(one.spans)}`),
  ].join('; ');
}
