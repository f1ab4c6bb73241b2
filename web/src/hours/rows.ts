import type { Interval, Week } from './week';

export const weekday = (now: Date): number => (now.getDay() + 6) % 7;

/** As dates are written in data: `2026-12-24`, in the reader's clock. */
export const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

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
