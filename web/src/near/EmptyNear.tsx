import { distance } from '../i18n/format';
import { t } from '../i18n/language';
import { NearestLine } from '../list/EmptyView';
import { Shore } from '../parts/Shore';
import { clearFilters, filtered, setRadius } from '../state/page';
import { RADII, type RadiusStop } from '../state/url';
import { mapRequest } from '../state/view';
import { type Nearby, radiusMetres } from './nearby';

/** The smallest stop that reaches the nearest organisation. */
function widerStop({ question, nearest }: Nearby): RadiusStop | undefined {
  const away = nearest?.distanceMetres;
  return away === undefined ? undefined : RADII.find((stop) => radiusMetres(stop, question.at) >= away);
}

export function EmptyNear({ nearby }: { nearby: Nearby }) {
  const { nearest } = nearby;
  const wider = widerStop(nearby);
  const at = nearest?.place?.position;
  const show = () => {
    if (at) mapRequest.value = { kind: 'at', at };
  };
  const name = wider === undefined || wider === 'city' ? t('city') : distance(wider);
  return (
    <div class="empty" role="status">
      <Shore />
      <h3>{t('emptyRadius', { d: distance(nearby.question.radiusMetres) })}</h3>
      <NearestLine nearest={nearest} />
      {wider !== undefined ? (
        <button type="button" class="btn go" onClick={() => setRadius(wider)}>
          {wider === 'city' ? name : t('widen', { d: name })}
        </button>
      ) : (
        at && (
          <button type="button" class="btn go" onClick={show}>
            {t('showNearest')}
          </button>
        )
      )}
      {filtered.value && (
        <button type="button" class="btn plain" onClick={clearFilters}>
          {t('clear')}
        </button>
      )}
    </div>
  );
}
