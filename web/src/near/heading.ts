import { distance } from '../i18n/format';
import { counted, t } from '../i18n/language';
import { nearbyCount } from './count';
import { nearbyState } from './nearby';
import { ROUGH_METRES, whereabouts } from './position';

/** How many there are, never fewer than it says. */
export function nearTitle(): string {
  const stop = nearbyState.value.data?.stop;
  const count = nearbyCount.value;
  if (stop === undefined || !count || whereabouts.value.state === 'unknown') return t('near');
  const said =
    stop === 'city'
      ? counted('nearWithinCity', count.organisations)
      : counted('nearWithin', count.organisations, { d: distance(stop) });
  return count.exact ? said : t('atLeast', { said });
}

/** Where the distances are counted from, and how well that is known. */
export function nearLead(): string {
  const at = whereabouts.value;
  if (at.state === 'chosen') return t('fromPlace', { place: at.label });
  if (at.state !== 'following') return '';
  const d = distance(at.fix.accuracyMetres);
  return at.fix.accuracyMetres > ROUGH_METRES ? t('accuracyLow', { d }) : t('accuracy', { d });
}
