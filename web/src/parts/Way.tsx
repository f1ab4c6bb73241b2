import { compassPoint } from '../geo/earth';
import { direction, directionShort, distance } from '../i18n/format';
import { t } from '../i18n/language';

interface Props {
  metres: number;
  bearing: number | undefined;
  approximate: boolean;
}

function Arrow({ bearing }: { bearing: number }) {
  return (
    <svg class="dir" viewBox="0 0 16 16" aria-hidden="true" style={{ rotate: `${bearing}deg` }}>
      <path d="M8 1l5.5 13.5L8 11.2L2.5 14.5Z" />
    </svg>
  );
}

/** How far and which way: number, arrow and word. */
export function Way({ metres, bearing, approximate }: Props) {
  const shown = distance(metres);
  const point = bearing === undefined ? null : compassPoint(bearing);
  return (
    <span class="way">
      <b>
        {approximate ? t('approxAway', { d: shown }) : shown}
        {bearing !== undefined && <Arrow bearing={bearing} />}
      </b>
      {point && (
        <>
          <span aria-hidden="true">{directionShort(point)}</span>
          <span class="vh"> {direction(point)}</span>
        </>
      )}
    </span>
  );
}
