import type { MapPoints, PointColumns } from '../api/types';
import { pebble } from '../i18n/format';
import { counted, t } from '../i18n/language';
import { servesOnly } from '../near/nearby';
import { spokenName } from '../parts/names';
import { openAtStop } from '../sheet/stops';
import { select } from '../state/page';
import type { ClusterSymbol } from './cluster-messages';
import { drawMark, drawPebble } from './drawing';
import type { Mark } from './mark-layer';

const turnOf = (count: number, lat: number) => Math.abs(Math.round(lat * 1e5) * 37 + count * 53) % 360;

export function pebbleMark(symbol: ClusterSymbol, choose: () => void): Mark {
  const { key, lat, lon, count } = symbol;
  const name = counted('clusterOf', count);
  const draw = () => drawPebble(name, pebble(count), count, turnOf(count, lat));
  return { key, lat, lon, look: name, draw, choose };
}

export function leafMark({ key, lat, lon }: ClusterSymbol, index: number, columns: PointColumns): Mark {
  const family = columns.family[index] || null;
  const precision = columns.precision[index];
  const approximate = precision === 'street' || precision === 'city';
  const serves = servesOnly.value.has(columns.organisation[index] ?? '');
  const slug = columns.slug[index] ?? '';
  const words = [
    spokenName({ name: columns.name[index] ?? '', example: columns.example[index] ?? false }),
    t(`family_${family ?? 'none'}`),
    ...(approximate ? [t('approx')] : []),
    ...(serves ? [t('serves')] : []),
  ];
  const look = { name: words.join(', '), family, approximate, serves };
  return {
    key: `${key}.${slug}`,
    lat,
    lon,
    look: JSON.stringify(look),
    draw: () => drawMark(look),
    choose: () => {
      openAtStop('half');
      select(slug);
    },
  };
}

export function cellSymbols(known: MapPoints & { kind: 'cells' }): ClusterSymbol[] {
  const { lat, lon, places } = known.columns;
  return places.map((count, index) => ({
    key: `g${lat[index]}.${lon[index]}`,
    lat: (lat[index] ?? 0) / 1e5,
    lon: (lon[index] ?? 0) / 1e5,
    index: null,
    cluster: null,
    count,
  }));
}
