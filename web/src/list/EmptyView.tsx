import { useEffect, useMemo } from 'preact/hooks';
import { askNearby } from '../api/questions';
import { Resource } from '../api/resource';
import type { NearbyItem } from '../api/types';
import { ANYWHERE_METRES, compassPoint } from '../geo/earth';
import { direction, distance } from '../i18n/format';
import { t } from '../i18n/language';
import { Shore } from '../parts/Shore';
import { clearFilters, filtered, filters } from '../state/page';
import { mapRequest, view } from '../state/view';

export function NearestLine({ nearest }: { nearest: NearbyItem | undefined }) {
  if (nearest?.distanceMetres === undefined) return <p>{t('nearestNone')}</p>;
  const dir = nearest.bearingDegrees === undefined ? '' : direction(compassPoint(nearest.bearingDegrees));
  return <p>{t('nearestIs', { d: distance(nearest.distanceMetres), dir })}</p>;
}

/** An empty view names the nearest answer, counted from the middle of the map. */
export function EmptyView() {
  const answer = useMemo(() => new Resource<NearbyItem | undefined>(), []);
  const seen = view.value;
  useEffect(() => {
    if (!seen) return;
    const question = { filters: filters.peek(), at: seen.centre, radiusMetres: ANYWHERE_METRES, limit: 1 };
    void answer.ask(
      async (signal) => (await askNearby({ ...question, relation: 'located' }, signal)).items[0],
    );
    return () => answer.forget();
  }, [seen, filters.value]);
  const nearest = answer.data;
  const show = () => {
    const at = nearest?.place?.position;
    if (at) mapRequest.value = { kind: 'at', at };
  };
  return (
    <div class="empty">
      <Shore />
      <h3>{filtered.value ? t('emptyFiltered') : t('emptyView')}</h3>
      {answer.value.value.state === 'ready' && <NearestLine nearest={nearest} />}
      {nearest && (
        <button type="button" class="btn go" onClick={show}>
          {t('showNearest')}
        </button>
      )}
      {filtered.value && (
        <button type="button" class="btn plain" onClick={clearFilters}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
