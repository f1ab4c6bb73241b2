import type { Interval, Week } from './week';

export type OpenState =
  | { open: true; until: number | 'always' }
  | { open: false; opens: { inDays: number; day: number; at: number } | null };

export const weekday = (now: Date): number => (now.getDay() + 6) % 7;

const alwaysOpen = (week: Week) =>
  week.days.every((day) => day.some(({ from, to }) => from === 0 && to >= 1440));

/** An interval that began today, or yesterday and runs past midnight. */
function running(week: Week, day: number, minute: number): number | null {
  const today = (week.days[day] ?? []).find(({ from, to }) => from <= minute && minute < to);
  if (today) return today.to % 1440;
  const night = (week.days[(day + 6) % 7] ?? []).find(({ to }) => to > 1440 && minute < to - 1440);
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
  const until = running(week, day, minute);
  if (until !== null) return { open: true, until };
  for (let inDays = 0; inDays <= 7; inDays += 1) {
    const then = (day + inDays) % 7;
    const next = (week.days[then] ?? [])
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
}

const same = (a: Interval[], b: Interval[]) => JSON.stringify(a) === JSON.stringify(b);

/** Neighbouring days with equal hours stand in one row; today stands alone. */
export function grouped(week: Week, today: number): DayGroup[] {
  const groups: DayGroup[] = [];
  week.days.forEach((open, day) => {
    const before = groups.at(-1);
    if (before && day !== today && before.last !== today && same(before.open, open)) before.last = day;
    else groups.push({ first: day, last: day, open });
  });
  return groups;
}
