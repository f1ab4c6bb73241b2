import type { Standing } from '../api/types';
import { language, t } from '../i18n/language';
import { city } from '../state/city';

const DAY_MS = 86_400_000;

/** Times are said by the clock of the city, wherever the reader is; by the reader's own until it is known. */
const said = (options: Intl.DateTimeFormatOptions, at: Date): string => {
  const timeZone = city.value?.zone;
  return new Intl.DateTimeFormat(language.value, { ...options, ...(timeZone && { timeZone }) }).format(at);
};

const clock = (at: Date): string =>
  said({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }, at).replace(/^0(?=\d:)/, '');

/** Midnights between two instants. */
function daysBetween(from: Date, to: Date): number {
  const timeZone = city.value?.zone;
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', timeZone ? { timeZone } : {});
  return Math.round((Date.parse(format.format(to)) - Date.parse(format.format(from))) / DAY_MS);
}

const dateOf = (at: Date): string => said({ day: 'numeric', month: 'long' }, at);

function opensInWords(at: Date, now: Date): string {
  const inDays = daysBetween(now, at);
  if (inDays === 0) return t('opensAt', { t: clock(at) });
  if (inDays === 1) return t('opensTomorrow', { t: clock(at) });
  return t('opensOn', { day: inDays < 7 ? said({ weekday: 'long' }, at) : dateOf(at), t: clock(at) });
}

function untilInWords(end: Date | null, now: Date): string {
  if (!end) return t('openAlways');
  const soon = end.getTime() - now.getTime() < DAY_MS;
  return t('openUntil', { t: soon ? clock(end) : `${dateOf(end)}, ${clock(end)}` });
}

export interface StandingWords {
  /** "Open" or nothing; the rest is said in `rest`. */
  strong: string;
  rest: string;
}

/** What is known now of a place that was asked about some minutes ago; nothing where nobody knows. */
export function standingInWords(standing: Standing | undefined, now: Date): StandingWords | null {
  if (!standing) return null;
  const end = standing.until ? new Date(standing.until) : null;
  const opening = standing.nextOpening ? new Date(standing.nextOpening) : null;
  if (opening && opening <= now) return { strong: t('openNow'), rest: '' };
  const { state } = standing;
  if (end && end <= now) return opening && { strong: '', rest: opensInWords(opening, now) };
  if (state === 'open') return { strong: t('openNow'), rest: untilInWords(end, now) };
  if (state === 'by-appointment') return { strong: '', rest: t('byAppointment') };
  if (state === 'unknown') return null;
  return { strong: '', rest: opening ? opensInWords(opening, now) : t('closedNow') };
}
