import type { ActivityArea } from '../api/types';
import { area as areaWords, distance } from '../i18n/format';
import { t } from '../i18n/language';

type Unit = NonNullable<ActivityArea['unit']>;

/** A unit that the server knows by its code only is told by that, in words. */
function unitName({ name, teryt, level }: Unit): string {
  const what = t(`level_${level}`);
  return name === teryt
    ? t('area_unitCoded', { level: what, code: teryt })
    : t('area_unitNamed', { name, level: what });
}

export function areaName({ kind, unit, radiusMetres, squareMetres }: ActivityArea): string {
  if (unit) return unitName(unit);
  if (kind === 'radius' && radiusMetres) return t('area_radius', { d: distance(radiusMetres) });
  return t('area_drawn', { km2: areaWords(squareMetres ?? 0) });
}
