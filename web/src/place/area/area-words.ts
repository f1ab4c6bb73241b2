import type { Fault } from '../../geo/faults';
import { areaOf, type Drawing, fromGeoJson } from '../../geo/rings';
import { area as areaSize } from '../../i18n/format';
import type { DraftArea } from '../../steward/draft-types';
import { metres } from '../lengths';
import { coordinates } from '../pointed';
import { placeWords } from '../words';
import { knownUnits, levelOfCode } from './units';

const { t } = placeWords;

function unitName(teryt: string): string {
  const unit = knownUnits.value.get(teryt);
  const level = t(`level_${unit?.level ?? levelOfCode(teryt)}`);
  return unit && unit.name !== teryt
    ? t('area_unit', { name: unit.name, level })
    : t('area_unitCoded', { level, code: teryt });
}

export function areaName({ kind, teryt, centre, radiusMetres, geometry }: DraftArea): string {
  if (kind === 'unit') return unitName(teryt ?? '');
  if (kind === 'radius')
    return centre && radiusMetres ? t('area_radius', { d: metres(radiusMetres) }) : t('area_radiusNowhere');
  return geometry ? t('area_drawn', { km2: areaSize(areaOf(fromGeoJson(geometry))) }) : t('area_drawnEmpty');
}

export function ringName(drawing: Drawing, part: number, ring: number): string {
  const several = drawing.length > 1;
  if (ring > 0) return several ? t('ring_holeOf', { part: part + 1, n: ring }) : t('ring_hole', { n: ring });
  return several ? t('ring_part', { n: part + 1 }) : t('ring_outer');
}

/** What is wrong, and where, in the words and numbers of the list of corners. */
export function faultWords(drawing: Drawing, fault: Fault): string {
  const lengthOf = (part: number, ring: number) => drawing[part]?.[ring]?.length ?? 1;
  const after = (part: number, ring: number, corner: number) => ((corner + 1) % lengthOf(part, ring)) + 1;
  if (fault.kind === 'crossing') {
    const [one, other] = fault.edges;
    const own = one.part === other.part && one.ring === other.ring;
    const sides = {
      a: one.corner + 1,
      a2: after(one.part, one.ring, one.corner),
      b: other.corner + 1,
      b2: after(other.part, other.ring, other.corner),
      at: coordinates(fault.at),
    };
    const ringA = ringName(drawing, one.part, one.ring);
    if (own) return t('fault_crossingItself', { ...sides, ring: ringA });
    return t('fault_crossing', { ...sides, ringA, ringB: ringName(drawing, other.part, other.ring) });
  }
  if (fault.kind === 'twice') {
    const { part, ring, corner } = fault.edge;
    return t('fault_twice', {
      ring: ringName(drawing, part, ring),
      a: corner + 1,
      b: after(part, ring, corner),
    });
  }
  if (fault.kind === 'part-inside') return t('fault_part-inside', { ring: ringName(drawing, fault.part, 0) });
  return t(`fault_${fault.kind}`, { ring: ringName(drawing, fault.part, fault.ring) });
}
