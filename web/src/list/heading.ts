import { counted, t } from '../i18n/language';
import { inView, placesInView } from '../state/points';

/** What the map shows now: organisations, or, where it gathers them into cells, their places. */
export function viewTitle(): string {
  if (inView.value !== null) return counted('onMap', inView.value);
  return placesInView.value === null ? t('list') : counted('placesOnMap', placesInView.value);
}
