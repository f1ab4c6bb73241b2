import { language } from '../i18n/language';
import { city } from '../state/city';
import { officeWords } from './words';

/** Words of the office for a code of the server. */
export const say = officeWords.coded;

export const who = (role: string | undefined): string =>
  role === undefined ? officeWords.t('someone') : say('who', role);

/** Whoever published a version: a role, or the name of a source of data. */
export function publisher(actor: string): string {
  const said = who(actor);
  return said === actor ? `${officeWords.t('who_import')} (${actor})` : said;
}

/** Why a version was published: what somebody wrote, in quotes, or words for what the map noted by itself. */
export function why(reason: string): string {
  const said = say('why', reason);
  return said === reason ? officeWords.t('quoted', { text: reason }) : said;
}

export const fieldName = (field: string): string => say('f', field);

export const fieldNames = (fields: readonly string[]): string =>
  new Intl.ListFormat(language.value, { type: 'unit', style: 'short' }).format(fields.map(fieldName));

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, in the largest whole unit: "2 dni". */
export function age(iso: string, now = Date.now()): string {
  const passed = Math.max(0, now - Date.parse(iso));
  const [unit, length] = STEPS.find(([, step]) => passed >= step) ?? STEPS[2];
  return new Intl.NumberFormat(language.value, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(passed / length),
  );
}

/** By the clock of the city, wherever the reader is. */
function told(iso: string, options: Intl.DateTimeFormatOptions): string {
  const timeZone = city.value?.zone;
  return new Intl.DateTimeFormat(language.value, { ...options, ...(timeZone && { timeZone }) }).format(
    new Date(iso),
  );
}

export const clock = (iso: string): string => told(iso, { timeStyle: 'short' });

export const moment = (iso: string): string => told(iso, { dateStyle: 'medium', timeStyle: 'short' });
