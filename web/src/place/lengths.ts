import { distance } from '../i18n/format';
import { language } from '../i18n/language';

/** Exact to the metre below a kilometre: here one metre counts. */
export function metres(length: number): string {
  if (length >= 1000) return distance(length);
  return new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit: 'meter',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  })
    .format(length)
    .replaceAll(' ', '\u00a0');
}
