import { describe, expect, it } from 'vitest';
import { faultOf } from '../../geo/faults';
import { cornersOf, type Drawing } from '../../geo/rings';
import {
  begun,
  cornerShifted,
  cornerTo,
  MOST_CORNERS,
  ringInHand,
  type Sketching,
  taken,
  undone,
  withCorner,
  withHole,
  withoutCorner,
  withoutRing,
  withPart,
} from './sketching';

const at = (lon: number, lat: number) => ({ lat, lon });
const draw = (start: Sketching, ...corners: [number, number][]) =>
  corners.reduce((sketch, [lon, lat]) => withCorner(sketch, at(lon, lat)), start);
const square = draw(begun([]), [0, 0], [9, 0], [9, 9], [0, 9]);

describe('drawing', () => {
  it('begins with the first tap', () => {
    expect(square.drawing).toEqual([[[at(0, 0), at(9, 0), at(9, 9), at(0, 9)]]]);
    expect(faultOf(square.drawing)).toBeNull();
  });

  it('adds after the chosen corner', () => {
    const next = withCorner(taken(square, { corner: 0 }), at(5, -1));
    expect(ringInHand(next)[1]).toEqual(at(5, -1));
    expect(next.corner).toBe(1);
  });

  it('moves, shifts and removes corners', () => {
    expect(ringInHand(cornerTo(square, 2, at(8, 8)))[2]).toEqual(at(8, 8));
    expect(ringInHand(cornerShifted(square, 0, 1)).slice(0, 2)).toEqual([at(9, 0), at(0, 0)]);
    const less = withoutCorner(square, 3);
    expect(ringInHand(less)).toHaveLength(3);
    expect(less.corner).toBe(2);
  });

  it('does nothing beyond the ends', () => {
    expect(cornerTo(square, 9, at(1, 1))).toBe(square);
    expect(withoutCorner(square, -1)).toBe(square);
    expect(cornerShifted(square, 0, -1)).toBe(square);
  });

  it('survives losing its last corner', () => {
    const empty = withoutCorner(draw(begun([]), [1, 1]), 0);
    expect(empty.corner).toBe(-1);
    expect(ringInHand(withCorner(empty, at(2, 2)))).toEqual([at(2, 2)]);
  });

  it('cuts holes and adds parts, and takes them away', () => {
    const holed = draw(withHole(square), [1, 1], [3, 1], [2, 3]);
    expect(holed.drawing[0]).toHaveLength(2);
    expect(faultOf(holed.drawing)).toBeNull();
    expect(withoutRing(holed).drawing).toEqual(square.drawing);
    const both = draw(withPart(holed), [20, 0], [22, 0], [21, 2]);
    expect(both.drawing).toHaveLength(2);
    expect(withoutRing(both).drawing).toEqual(holed.drawing);
    expect(withoutRing(withoutRing(taken(both, { part: 0, ring: 0 }))).drawing).toEqual([]);
  });

  it('undoes every step, to the beginning', () => {
    let sketch = draw(withHole(square), [1, 1], [3, 1], [2, 3]);
    const steps = sketch.past.length;
    expect(steps).toBe(8);
    for (let count = 0; count < steps; count += 1) sketch = undone(sketch);
    expect(sketch.drawing).toEqual([]);
    expect(undone(sketch)).toBe(sketch);
  });

  it('takes no more than 5,000 corners', () => {
    const full: Drawing = [[Array.from({ length: MOST_CORNERS }, (_, index) => at(index / 1e4, 0))]];
    expect(cornersOf(withCorner(begun(full), at(1, 1)).drawing)).toBe(MOST_CORNERS);
  });
});
