import type { Match, SearchItem } from '../api/types';
import { approximate, PlaceLine } from '../list/lines';
import { Row } from '../list/Row';
import { Way } from '../parts/Way';
import { t } from './words';

const LABELLED = {
  need: 'in_need',
  sphere: 'in_sphere',
  number: 'in_number',
  address: 'in_address',
} as const;

/** What the organisation was found by, where its name does not say so already. */
function Reason({ match }: { match: Match }) {
  const label = match.field in LABELLED ? t(LABELLED[match.field as keyof typeof LABELLED]) : null;
  return (
    <span class="reason">
      {label && <b>{label}: </b>}
      {match.segments.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}

export function FoundRow({ item }: { item: SearchItem }) {
  const { organisation, place, distanceMetres, bearingDegrees, relation, matched } = item;
  const reason = matched.find(({ field }) => field !== 'name');
  const way =
    distanceMetres !== undefined ? (
      <Way metres={distanceMetres} bearing={bearingDegrees} approximate={approximate(place)} />
    ) : undefined;
  return (
    <Row organisation={organisation} serves={relation === 'serves'} way={way}>
      <PlaceLine place={place} />
      {relation === 'serves' && <> · {t('serves')}</>}
      {reason && <Reason match={reason} />}
    </Row>
  );
}
