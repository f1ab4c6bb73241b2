import type { DatedHours, Interval, Week } from './week';

export type OpenState =
  | { open: true; until: number | 'always' }
  | { open: false; opens: { inDays: number; day: number; at: number } | null };

export const weekday = (now: Date): number => (now.getDay() + 6) % 7;

const alwaysOpen = (week: Week) =>
  !week.exceptions && week.days.every((day) => day.some(({ from, to }) => from === 0 && to >= 1440));

/** As dates are written in data: `2026-12-24`, in the reader's clock. */
export const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** A yearly one may run over New Year's Eve. */
function covers({ from, to }: DatedHours, date: string): boolean {
  const day = from.startsWith('-') ? `-${date.slice(4)}` : date;
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

const shifted = (now: Date, days: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);

function hoursOn(week: Week, day: Date): Interval[] {
  const dated = week.exceptions?.findLast((one) => covers(one, isoDay(day)));
  return dated?.open ?? week.days[weekday(day)] ?? [];
}

/** An interval that began today, or yesterday and runs past midnight. */
function running(week: Week, now: Date, minute: number): number | null {
  const today = hoursOn(week, now).find(({ from, to }) => from <= minute && minute < to);
  if (today) return today.to % 1440;
  const night = hoursOn(week, shifted(now, -1)).find(({ to }) => to > 1440 && minute < to - 1440);
  return night ? night.to - 1440 : null;
}

/**
 * In the reader's clock: the map is read where it lies. Public holidays are told in words, not counted in,
 * because their calendar is not part of the data.
 */
export function openState(week: Week, now: Date): OpenState {
  if (alwaysOpen(week)) return { open: true, until: 'always' };
  const day = weekday(now);
  const minute = now.getHours() * 60 + now.getMinutes();
  const until = running(week, now, minute);
  if (until !== null) return { open: true, until };
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const then = (day + inDays) % 7;
    const next = hoursOn(week, shifted(now, inDays))
      .map(({ from }) => from)
      .filter((from) => inDays > 0 || from > minute)
      .sort((a, b) => a - b)[0];
    if (next !== undefined) return { open: false, opens: { inDays, day: then, at: next } };
  }
  return { open: false, opens: null };
}

export interface DayGroup {
  first: number;
  last: number;
  open: Interval[];
  /** By appointment, within these hours or whenever agreed. */
  appointment?: Interval[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Neighbouring days with equal hours stand in one row; today stands alone. */
export function grouped(week: Week, today: number): DayGroup[] {
  const groups: DayGroup[] = [];
  week.days.forEach((open, day) => {
    const appointment = week.appointments?.[day];
    const before = groups.at(-1);
    const alike = before && same(before.open, open) && same(before.appointment, appointment);
    if (alike && day !== today && before.last !== today) before.last = day;
    else groups.push({ first: day, last: day, open, ...(appointment && { appointment }) });
  });
  return groups;
}
