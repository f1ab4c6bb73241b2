import type { NearbyItem } from '../api/types';
import { area, distance } from '../i18n/format';
import { t } from '../i18n/language';
import { approximate, PlaceLine } from '../list/lines';
import { More } from '../list/More';
import { Row } from '../list/Row';
import { Unlocated } from '../list/Unlocated';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { Way } from '../parts/Way';
import { EmptyNear } from './EmptyNear';
import { moreNearby, nearbyMore, nearbyState, origin, retryNearby } from './nearby';
import { WithoutPosition } from './Whereabouts';

function Located({ item }: { item: NearbyItem }) {
  const { organisation, place, distanceMetres, bearingDegrees } = item;
  const way = distanceMetres !== undefined && (
    <Way metres={distanceMetres} bearing={bearingDegrees} approximate={approximate(place)} />
  );
  return (
    <Row organisation={organisation} way={way}>
      <PlaceLine place={place} />
    </Row>
  );
}

function areaName({ area: covered }: NearbyItem): string {
  if (!covered) return '';
  const usual = covered.kind === 'radius' ? t('servesRadius') : t('servesWholeArea');
  return covered.name ?? `${usual}, ${area(covered.squareMetres)}`;
}

function Serving({ item }: { item: NearbyItem }) {
  const { organisation, distanceMetres } = item;
  const far = distanceMetres === undefined ? t('servesSeatFar') : distance(distanceMetres);
  const way = (
    <span class="way">
      <b>{t('serves')}</b>
      <span>{areaName(item)}</span>
    </span>
  );
  return (
    <Row organisation={organisation} serves way={way}>
      {t(`family_${organisation.family ?? 'none'}`)} · {far}
    </Row>
  );
}

/** Everything around, nearest first; then those who work here from elsewhere; then those without a place. */
export function NearList() {
  if (!origin.value) return <WithoutPosition />;
  const answer = nearbyState.value;
  if (answer.state === 'failed')
    return <Failed title={t('listFailed')} problem={answer.problem} retry={retryNearby} />;
  if (!answer.data) return <Skeleton says={t('searchingNear')} />;
  const { items, next } = answer.data;
  const located = items.filter(({ relation }) => relation !== 'serves');
  const serving = items.filter(({ relation }) => relation === 'serves');
  return (
    <>
      {located.length === 0 && <EmptyNear nearby={answer.data} />}
      <ol class="rows" aria-busy={answer.state === 'loading'}>
        {located.map((item) => (
          <Located key={`${item.organisation.id} ${item.place?.id}`} item={item} />
        ))}
      </ol>
      {serving.length > 0 && (
        <section class="group">
          <h3 class="group-name">{t('servesGroup')}</h3>
          <ol class="rows">
            {serving.map((item) => (
              <Serving key={item.organisation.id} item={item} />
            ))}
          </ol>
        </section>
      )}
      {next ? <More state={nearbyMore.value} more={() => void moreNearby()} /> : <Unlocated />}
    </>
  );
}
