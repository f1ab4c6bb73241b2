import type { Position } from '../api/types';
import type { Drawing, Ring } from './rings';

/** An edge of a drawing: from this corner to the next one of its ring. */
export interface Edge {
  part: number;
  ring: number;
  corner: number;
}

export type Fault =
  | { kind: 'too-few'; at?: Position; part: number; ring: number }
  | { kind: 'twice'; at: Position; edge: Edge }
  | { kind: 'crossing'; at: Position; edges: [Edge, Edge] }
  | { kind: 'hole-outside'; at: Position; part: number; ring: number }
  | { kind: 'part-inside'; at: Position; part: number };

interface Segment extends Edge {
  a: Position;
  b: Position;
  west: number;
  east: number;
  length: number;
}

const cross = (o: Position, a: Position, b: Position) =>
  (a.lon - o.lon) * (b.lat - o.lat) - (a.lat - o.lat) * (b.lon - o.lon);

const within = (at: Position, { a, b, west, east }: Segment) =>
  at.lon >= west && at.lon <= east && at.lat >= Math.min(a.lat, b.lat) && at.lat <= Math.max(a.lat, b.lat);

/** Where two segments meet, ends included; of segments that lie on each other, one point of it. */
function meeting(s: Segment, t: Segment): Position | null {
  const [d1, d2] = [cross(t.a, t.b, s.a), cross(t.a, t.b, s.b)];
  const [d3, d4] = [cross(s.a, s.b, t.a), cross(s.a, s.b, t.b)];
  if (d1 * d2 < 0 && d3 * d4 < 0) {
    const share = d1 / (d1 - d2);
    return { lat: s.a.lat + share * (s.b.lat - s.a.lat), lon: s.a.lon + share * (s.b.lon - s.a.lon) };
  }
  if (d1 === 0 && within(s.a, t)) return s.a;
  if (d2 === 0 && within(s.b, t)) return s.b;
  if (d3 === 0 && within(t.a, s)) return t.a;
  return d4 === 0 && within(t.b, s) ? t.b : null;
}

const same = (a: Position, b: Position) => a.lat === b.lat && a.lon === b.lon;

/** Edges of one corner meet there by nature; they are at fault only when one runs back along the other. */
function folded(s: Segment, t: Segment): Position | null {
  const [first, second] = same(s.b, t.a) ? [s, t] : [t, s];
  const back =
    cross(first.a, first.b, second.b) === 0 && (within(second.b, first) || within(first.a, second));
  return back ? first.b : null;
}

function neighbours(s: Segment, t: Segment): boolean {
  if (s.part !== t.part || s.ring !== t.ring) return false;
  const apart = Math.abs(s.corner - t.corner);
  return apart === 1 || apart === s.length - 1;
}

function segmentsOf(drawing: Drawing): Segment[] {
  return drawing.flatMap((rings, part) =>
    rings.flatMap((corners, ring) =>
      corners.map((a, corner) => {
        const b = corners[(corner + 1) % corners.length] ?? a;
        const [west, east] = [Math.min(a.lon, b.lon), Math.max(a.lon, b.lon)];
        return { part, ring, corner, a, b, west, east, length: corners.length };
      }),
    ),
  );
}

const edge = ({ part, ring, corner }: Segment): Edge => ({ part, ring, corner });

/** From west to east, each edge is held against those that are still open at its longitude. */
function crossing(segments: Segment[]): Fault | null {
  let open: Segment[] = [];
  for (const next of [...segments].sort((s, t) => s.west - t.west)) {
    open = open.filter(({ east }) => east >= next.west);
    for (const other of open) {
      const at = neighbours(next, other) ? folded(other, next) : meeting(other, next);
      if (at) return { kind: 'crossing', at, edges: [edge(other), edge(next)] };
    }
    open.push(next);
  }
  return null;
}

/** Even-odd; only asked about rings that do not cross. */
export function holds(ring: Ring, { lat, lon }: Position): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    const astride = a.lat > lat !== b.lat > lat;
    if (astride && lon < a.lon + ((lat - a.lat) / (b.lat - a.lat)) * (b.lon - a.lon)) inside = !inside;
  });
  return inside;
}

function misplaced(drawing: Drawing): Fault | null {
  for (const [part, [outer = [], ...holes]] of drawing.entries()) {
    for (const [index, hole] of holes.entries()) {
      const [at] = hole;
      const nested = at && holes.some((other) => other !== hole && holds(other, at));
      if (at && (nested || !holds(outer, at))) return { kind: 'hole-outside', at, part, ring: index + 1 };
    }
    const [at] = outer;
    const around = drawing.some(
      ([other = [], ...otherHoles]) =>
        other !== outer && at && holds(other, at) && !otherHoles.some((hole) => holds(hole, at)),
    );
    if (at && around) return { kind: 'part-inside', at, part };
  }
  return null;
}

function tooFew(drawing: Drawing): Fault | null {
  for (const [part, rings] of drawing.entries())
    for (const [ring, [at, ...more]] of rings.entries())
      if (more.length < 2) return { kind: 'too-few', part, ring, ...(at && { at }) };
  return null;
}

/** The first thing that keeps a drawing from being an area, and where it is. */
export function faultOf(drawing: Drawing): Fault | null {
  const few = tooFew(drawing);
  if (few) return few;
  const segments = segmentsOf(drawing);
  const twice = segments.find(({ a, b }) => same(a, b));
  if (twice) return { kind: 'twice', at: twice.a, edge: edge(twice) };
  return crossing(segments) ?? misplaced(drawing);
}
