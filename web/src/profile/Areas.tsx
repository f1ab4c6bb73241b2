import type { Geometry } from 'geojson';
import type { ActivityArea, Position, Profile } from '../api/types';
import { type Box, boxAround, boxOfCircle } from '../geo/box';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { moveTo } from '../sheet/stops';
import { phone } from '../state/screen';
import { mapRequest } from '../state/view';
import { areaName } from './area-name';

function corners(geometry: Geometry): Position[] {
  const flat = (value: unknown): Position[] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [{ lon: Number(value[0]), lat: Number(value[1]) }]
      : Array.isArray(value)
        ? value.flatMap(flat)
        : [];
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(corners)
    : flat(geometry.coordinates);
}

export function boxOfArea({ geometry, centre, radiusMetres }: ActivityArea): Box | null {
  if (geometry) return boxAround(corners(geometry));
  return centre && radiusMetres ? boxOfCircle(centre, radiusMetres) : null;
}

function OneArea({ area }: { area: ActivityArea }) {
  const box = boxOfArea(area);
  const show = () => {
    if (phone.value) moveTo('half');
    if (box) mapRequest.value = { kind: 'fit', box };
  };
  return (
    <li>
      <Icon name="map" small />
      <span>{areaName(area)}</span>
      {box && (
        <button type="button" class="btn slim" onClick={show}>
          {t('showAreaOnMap')}
          <span class="vh">: {areaName(area)}</span>
        </button>
      )}
    </li>
  );
}

/** Where the organisation works, apart from where it sits. */
export function Areas({ profile }: { profile: Profile }) {
  const areas = profile.activityAreas;
  if (areas.length === 0) return null;
  return (
    <section class="sec">
      <h3>{t('worksIn')}</h3>
      <ul class="facts areas">
        {areas.map((area) => (
          <OneArea key={area.id} area={area} />
        ))}
      </ul>
    </section>
  );
}
