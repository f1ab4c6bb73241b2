import type { CompassPoint } from '../geo/earth';
import { language, t } from './language';

const NBSP = '\u00a0';

/** Metres rounded to what a walker can use: tens below a kilometre, then one decimal, then whole kilometres. */
export function roundedMetres(metres: number): number {
  if (metres < 995) return Math.max(10, Math.round(metres / 10) * 10);
  if (metres < 9_950) return Math.round(metres / 100) * 100;
  return Math.round(metres / 1000) * 1000;
}

export function distance(metres: number): string {
  const rounded = roundedMetres(metres);
  const [value, unit] = rounded < 1000 ? [rounded, 'meter'] : [rounded / 1000, 'kilometer'];
  return new Intl.NumberFormat(language.value, { style: 'unit', unit, unitDisplay: 'short' })
    .format(value)
    .replaceAll(' ', NBSP);
}

export function area(squareMetres: number): string {
  const km2 = squareMetres / 1e6;
  const digits = km2 < 10 ? 1 : 0;
  const shown = new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(km2);
  return `${shown}${NBSP}km²`;
}

export const percent = (share: number): string =>
  new Intl.NumberFormat(language.value, { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const direction = (point: CompassPoint): string => t(`dirLong_${point}`);
export const directionShort = (point: CompassPoint): string => t(`dir_${point}`);

export function date(iso: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(new Date(iso));
}

/** The exact count to 999, then thousands. */
export function pebble(n: number): string {
  if (n < 1000) return String(n);
  const digits = n < 10_000 ? 1 : 0;
  const shown = new Intl.NumberFormat(language.value, { maximumFractionDigits: digits }).format(n / 1000);
  return t('thousands', { n: shown }).replaceAll(' ', NBSP);
}

const WALKING_METRES_PER_MINUTE = 80;
const LONGEST_WALK_METRES = 5_000;

export function walkingMinutes(metres: number): number | null {
  return metres > LONGEST_WALK_METRES ? null : Math.max(1, Math.round(metres / WALKING_METRES_PER_MINUTE));
}

/** For comparing words typed without diacritics. */
export function folded(text: string): string {
  return text.toLocaleLowerCase('pl').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}
