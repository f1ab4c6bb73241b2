import { type Interval, parseWeek } from '../../hours/week';

/** One day of the table: closed when it has no spans and wants no appointment. */
export interface DayHours {
  spans: Interval[];
  appointment: boolean;
}

export interface ExceptionHours {
  /** `2026-12-24`, or `--12-24` for every year. */
  from: string;
  to: string;
  spans: Interval[];
}

/** A week as a form shows it. */
export interface HoursTable {
  /** Seven, from Monday. */
  days: DayHours[];
  /** Public holidays: absent when nothing is said. */
  holidays?: Interval[];
  exceptions: ExceptionHours[];
}

export const closed = (): DayHours => ({ spans: [], appointment: false });

/** What an empty form begins with: nothing is claimed to be open. */
export const emptyTable = (): HoursTable => ({
  days: Array.from({ length: 7 }, closed),
  exceptions: [],
});

/** OSM opening_hours as a table; null when the text says more than a table can, and must be kept as it is. */
export function readHours(text: string): HoursTable | null {
  const week = parseWeek(text);
  if (!week) return null;
  const days = week.days.map((spans, day): DayHours => {
    const appointment = week.appointments?.[day];
    return appointment ? { spans: appointment, appointment: true } : { spans, appointment: false };
  });
  const exceptions = (week.exceptions ?? []).map(({ from, to, open }) => ({ from, to, spans: open }));
  return { days, exceptions, ...(week.holidays && { holidays: week.holidays }) };
}
