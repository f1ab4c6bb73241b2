import type { Interval } from '../../hours/week';
import type { HoursTable } from './table';

/** What a table cannot mean, by the control that it stands in. */
export type HoursFault = 'no-time' | 'overlap' | 'order';

/** A span whose clock is not yet filled has NaN. */
export function spanFault(spans: readonly Interval[]): HoursFault | null {
  if (spans.some(({ from, to }) => Number.isNaN(from) || Number.isNaN(to))) return 'no-time';
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const clash = sorted.some((span, index) => {
    const next = sorted[index + 1];
    return next !== undefined && span.to >= next.from;
  });
  return clash ? 'overlap' : null;
}

export const datesFault = ({ from, to }: { from: string; to: string }): HoursFault | null => {
  const whole = /^(\d{4}|-)-\d{2}-\d{2}$/;
  if (!whole.test(from) || !whole.test(to)) return 'no-time';
  return !from.startsWith('-') && to < from ? 'order' : null;
};

/** Whether the table can be written. */
export const isWhole = ({ days, holidays = [], exceptions }: HoursTable): boolean =>
  days.every(({ spans }) => spanFault(spans) === null) &&
  spanFault(holidays) === null &&
  exceptions.every((one) => datesFault(one) === null && spanFault(one.spans) === null);

/** `9:30` of a time field as minutes; NaN when it is empty. */
export function minutesOf(clock: string): number {
  const [, hours, mins] = /^(\d{1,2}):(\d{2})$/.exec(clock) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(mins);
}

/** From two clocks: what ends before it begins ends on the next day, and midnight is the end of this one. */
export function spanOf(from: number, to: number): Interval {
  if (to === 0) return { from, to: 1440 };
  return { from, to: to <= from ? to + 1440 : to };
}

/** Minutes as a time field wants them. */
export function clockOf(minute: number): string {
  if (Number.isNaN(minute)) return '';
  const within = minute % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
