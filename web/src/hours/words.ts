import { language, t } from '../i18n/language';
import { type DayGroup, weekday } from './rows';
import type { DatedHours, Interval } from './week';

/** 1 January 2024 was a Monday. */
const dayDate = (day: number) => new Date(2024, 0, 1 + day, 12);

export const dayName = (day: number): string =>
  new Intl.DateTimeFormat(language.value, { weekday: 'long' }).format(dayDate(day));

function clock(minute: number): string {
  const hours = Math.floor(minute / 60) % 24;
  const shown = minute === 1440 ? 24 : hours;
  return `${shown}:${String(minute % 60).padStart(2, '0')}`;
}

export function intervalsInWords(open: Interval[]): string {
  if (open.length === 0) return t('closed');
  if (open.some(({ from, to }) => from === 0 && to === 1440)) return t('openAlways');
  return open.map(({ from, to }) => `${clock(from)}–${to > 1440 ? clock(to - 1440) : clock(to)}`).join(', ');
}

/** What a row of the week says: when it is open, or that one has to agree first. */
export function groupHoursInWords({ open, appointment }: DayGroup): string {
  if (!appointment) return intervalsInWords(open);
  return [appointment.length > 0 && intervalsInWords(appointment), t('byAppointment')]
    .filter(Boolean)
    .join(', ');
}

/** "24 grudnia 2026 – 2 stycznia 2027"; without a year when it is so every year. */
export function datesInWords({ from, to }: DatedHours): string {
  const yearly = from.startsWith('-');
  const format = new Intl.DateTimeFormat(language.value, {
    day: 'numeric',
    month: 'long',
    ...(!yearly && { year: 'numeric' }),
  });
  // A leap year has every day that a yearly date can name.
  const at = (iso: string) => new Date(`${yearly ? `2024${iso.slice(1)}` : iso}T12:00`);
  if (from === to) return format.format(at(from));
  return `${format.format(at(from))} – ${format.format(at(to))}`;
}

export function dayGroupInWords({ first, last }: DayGroup, today: number): string {
  if (first === last) return first === today ? t('today', { day: dayName(first) }) : dayName(first);
  const joint = last === first + 1 ? ', ' : '–';
  return `${dayName(first)}${joint}${dayName(last)}`;
}

export const todayIndex = (): number => weekday(new Date());
