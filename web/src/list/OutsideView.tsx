import { counted, t } from '../i18n/language';
import { city } from '../state/city';
import { boxOfPoints, complete, outsideView } from '../state/points';
import { mapRequest } from '../state/view';

/** What the map does not show now is counted, and one touch away. */
export function OutsideView() {
  const outside = outsideView.value;
  if (outside === 0 || (complete.value && outside === null)) return null;
  const showAll = () => {
    const box = complete.value ? boxOfPoints() : city.value?.bounds;
    if (box) mapRequest.value = { kind: 'fit', box };
  };
  return (
    <div class="aside">
      <p>{outside === null ? t('outsideViewSome') : counted('outsideView', outside)}</p>
      <button type="button" class="btn" onClick={showAll}>
        {t('showAllOnMap')}
      </button>
    </div>
  );
}
