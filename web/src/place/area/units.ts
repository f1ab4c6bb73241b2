import { signal } from '@preact/signals';
import type { Feature } from 'geojson';
import { askKnownPlaces, askOutlines } from '../../api/questions';
import type { Position } from '../../api/types';
import { type Box, bboxParameter } from '../../geo/box';
import { holds } from '../../geo/faults';
import { type Drawing, fromGeoJson } from '../../geo/rings';

export const LEVELS = ['commune', 'county', 'voivodeship', 'country'] as const;
export type Level = (typeof LEVELS)[number];

export interface Unit {
  /** Code of the national register of territories. */
  teryt: string;
  name: string;
  level: Level;
  geometry?: Feature['geometry'];
}

/** At these zooms the outlines are those of one level each. */
const ZOOMS = [12, 9, 6, 3];
const SPECK = 1e-4;
const OFFERED = 20;

/** Units by their codes, as far as this page has met them. */
export const knownUnits = signal<ReadonlyMap<string, Unit>>(new Map());

export function meet(units: readonly Unit[]): void {
  const known = new Map(knownUnits.peek());
  for (const unit of units) known.set(unit.teryt, { ...known.get(unit.teryt), ...unit });
  knownUnits.value = known;
}

function unitOf({ properties, geometry }: Feature): Unit | null {
  const { teryt, name, level } = properties ?? {};
  const known = LEVELS.find((word) => word === level);
  return typeof teryt === 'string' && typeof name === 'string' && known
    ? { teryt, name, level: known, geometry }
    : null;
}

const covers = (drawing: Drawing, at: Position) =>
  drawing.some(([outer = [], ...holes]) => holds(outer, at) && !holes.some((hole) => holds(hole, at)));

async function unitsIn(box: Box): Promise<Unit[]> {
  const answers = await Promise.all(ZOOMS.map((zoom) => askOutlines(bboxParameter(box), zoom)));
  const found = answers.flatMap(({ features }) => features.map(unitOf)).filter((unit) => unit !== null);
  const units = [...new Map(found.map((unit) => [unit.teryt, unit])).values()];
  meet(units);
  return units;
}

const around = ({ lat, lon }: Position, far: number): Box => ({
  minLat: lat - far,
  minLon: lon - far,
  maxLat: lat + far,
  maxLon: lon + far,
});

const byLevel = (a: Unit, b: Unit) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);

/** The commune, county, voivodeship and country of a place. */
export async function unitsAt(at: Position): Promise<Unit[]> {
  const units = await unitsIn(around(at, SPECK));
  return units.filter(({ geometry }) => covers(fromGeoJson(geometry), at)).sort(byLevel);
}

const NEIGHBOURHOOD_DEGREES = 0.6;

/** Learns the names around, for codes that nobody has named yet. */
export const meetNeighbours = (at: Position): Promise<Unit[]> => unitsIn(around(at, NEIGHBOURHOOD_DEGREES));

/** Units by the beginning of their names, the small ones first; their outlines follow. */
export async function searchUnits(typed: string): Promise<Unit[]> {
  const { items } = await askKnownPlaces(typed, OFFERED);
  const units: Unit[] = [];
  for (const { label, teryt, level, position } of items) {
    if (!teryt || !level) continue;
    units.push({ teryt, name: label, level });
    void unitsAt(position).catch(() => undefined);
  }
  meet(units);
  return units.sort(byLevel);
}

/** Two digits name a voivodeship, four a county, more a commune. */
export function levelOfCode(teryt: string): Level {
  if (teryt.length === 2) return 'voivodeship';
  if (teryt.length < 2) return 'country';
  return teryt.length === 4 ? 'county' : 'commune';
}
