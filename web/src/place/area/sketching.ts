import type { Position } from '../../api/types';
import { cornersOf, type Drawing, type Ring } from '../../geo/rings';
import { settled } from '../pointed';
import { inserted, moved, replaced, without } from '../reorder';

/** The API refuses more. */
export const MOST_CORNERS = 5_000;
const MOST_STEPS_BACK = 200;

interface Hand {
  part: number;
  ring: number;
  /** The chosen corner; -1 when its ring has none. */
  corner: number;
}

/** A drawing in the making; every step makes a new one. */
export interface Sketching extends Hand {
  drawing: Drawing;
  past: readonly (Hand & { drawing: Drawing })[];
}

export function begun(drawing: Drawing): Sketching {
  const corner = (drawing[0]?.[0]?.length ?? 0) - 1;
  return { drawing, part: 0, ring: 0, corner, past: [] };
}

export const ringInHand = ({ drawing, part, ring }: Sketching): Ring => drawing[part]?.[ring] ?? [];

function step(before: Sketching, next: Partial<Hand> & { drawing: Drawing }): Sketching {
  const { drawing, part, ring, corner, past } = before;
  return {
    ...before,
    ...next,
    past: [...past, { drawing, part, ring, corner }].slice(-MOST_STEPS_BACK),
  };
}

function withRing(before: Sketching, ring: Ring, corner: number): Sketching {
  const rings = before.drawing[before.part] ?? [];
  const part = before.ring < rings.length ? replaced(rings, before.ring, ring) : [...rings, ring];
  const drawing =
    before.part < before.drawing.length
      ? replaced(before.drawing, before.part, part)
      : [...before.drawing, part];
  return step(before, { drawing, corner });
}

/** A corner after the chosen one, which is then chosen itself. A full drawing stays as it is. */
export function withCorner(before: Sketching, at: Position): Sketching {
  if (cornersOf(before.drawing) >= MOST_CORNERS) return before;
  const next = before.corner + 1;
  return withRing(before, inserted(ringInHand(before), next, settled(at)), next);
}

export function cornerTo(before: Sketching, corner: number, at: Position): Sketching {
  const ring = ringInHand(before);
  return corner in ring ? withRing(before, replaced(ring, corner, settled(at)), corner) : before;
}

export function withoutCorner(before: Sketching, corner: number): Sketching {
  const ring = ringInHand(before);
  if (!(corner in ring)) return before;
  return withRing(before, without(ring, corner), Math.min(Math.max(corner - 1, 0), ring.length - 2));
}

export function cornerShifted(before: Sketching, corner: number, by: number): Sketching {
  const ring = ringInHand(before);
  return corner + by in ring ? withRing(before, moved(ring, corner, corner + by), corner + by) : before;
}

/** A hole of the part in hand, still without corners. */
export function withHole(before: Sketching): Sketching {
  const rings = before.drawing[before.part];
  if (!rings) return before;
  const drawing = replaced(before.drawing, before.part, [...rings, []]);
  return step(before, { drawing, ring: rings.length, corner: -1 });
}

/** Another part, still without corners. */
export function withPart(before: Sketching): Sketching {
  const drawing = [...before.drawing, [[]]];
  return step(before, { drawing, part: before.drawing.length, ring: 0, corner: -1 });
}

/** Without the ring in hand; an outer ring takes its holes along. */
export function withoutRing(before: Sketching): Sketching {
  const { drawing, part, ring } = before;
  const rings = drawing[part];
  if (!rings) return before;
  const left = ring === 0 ? without(drawing, part) : replaced(drawing, part, without(rings, ring));
  const nowPart = ring === 0 ? Math.max(0, Math.min(part, left.length - 1)) : part;
  return step(before, {
    drawing: left,
    part: nowPart,
    ring: 0,
    corner: (left[nowPart]?.[0]?.length ?? 0) - 1,
  });
}

/** Taking something in hand is no step that could be undone. */
export function taken(before: Sketching, hand: Partial<Hand>): Sketching {
  const next = { ...before, ...hand };
  return hand.corner === undefined ? { ...next, corner: ringInHand(next).length - 1 } : next;
}

export function undone(before: Sketching): Sketching {
  const last = before.past.at(-1);
  return last ? { ...last, past: before.past.slice(0, -1) } : before;
}
