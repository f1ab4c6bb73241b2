import { describe, expect, it } from 'vitest';
import { faultOf } from './faults';
import { areaOf, cornersOf, type Drawing, fromGeoJson, type Ring, signedArea, toGeoJson } from './rings';

const ring = (...corners: [lon: number, lat: number][]): Ring => corners.map(([lon, lat]) => ({ lat, lon }));
const square = (west: number, south: number, size: number) =>
  ring([west, south], [west + size, south], [west + size, south + size], [west, south + size]);

describe('an area', () => {
  it('of a degree at the equator is about 12,364 km²', () =>
    expect(signedArea(square(0, 0, 1)) / 1e6).toBeCloseTo(12_364, -1));

  it('has the sign of its direction', () => {
    const corners = square(16, 54, 0.1);
    expect(signedArea(corners)).toBeGreaterThan(0);
    expect(signedArea([...corners].reverse())).toBeCloseTo(-signedArea(corners), 3);
  });

  it('is less by its holes', () => {
    const [whole, hole] = [square(16, 54, 0.1), square(16.02, 54.02, 0.05)];
    expect(areaOf([[whole, hole]])).toBeCloseTo(areaOf([[whole]]) - areaOf([[hole]]), 3);
  });
});

describe('GeoJSON', () => {
  const drawing: Drawing = [
    [[...square(16, 54, 0.1)].reverse(), square(16.02, 54.02, 0.05)],
    [square(17, 54, 0.1)],
  ];

  it('has closed rings, outer ones counter-clockwise, longitude first', () => {
    const { coordinates } = toGeoJson(drawing);
    for (const part of coordinates)
      for (const [index, written] of part.entries()) {
        expect(written[0]).toEqual(written.at(-1));
        const turned = signedArea(written.slice(1).map(([lon = 0, lat = 0]) => ({ lat, lon })));
        expect(turned > 0).toBe(index === 0);
      }
    expect(coordinates[1]?.[0]?.[0]).toEqual([17, 54]);
  });

  it('comes back with the same corners', () => {
    const back = fromGeoJson(toGeoJson(drawing));
    expect(cornersOf(back)).toBe(12);
    expect(areaOf(back)).toBeCloseTo(areaOf(drawing), 0);
    expect(toGeoJson(back)).toEqual(toGeoJson(drawing));
  });

  it('is no area when it is anything else', () => {
    expect(fromGeoJson(undefined)).toEqual([]);
    expect(fromGeoJson({ type: 'Point', coordinates: [16, 54] })).toEqual([]);
  });
});

describe('a drawing', () => {
  const good: [string, Drawing][] = [
    ['nothing', []],
    ['a triangle', [[ring([0, 0], [1, 0], [0, 1])]]],
    ['a square with a hole', [[square(0, 0, 10), square(2, 2, 2)]]],
    ['two squares side by side', [[square(0, 0, 1)], [square(2, 0, 1)]]],
    ['an island in a hole', [[square(0, 0, 10), square(2, 2, 6)], [square(4, 4, 1)]]],
    ['a comb', [[ring([0, 0], [9, 0], [9, 5], [7, 1], [6, 5], [4, 1], [3, 5], [1, 1], [0, 5])]]],
    ['a straight corner', [[ring([0, 0], [1, 0], [2, 0], [2, 2], [0, 2])]]],
  ];
  it.each(good)('of %s is an area', (_, drawing) => expect(faultOf(drawing)).toBeNull());

  const bad: [string, Drawing, object][] = [
    ['two corners', [[ring([0, 0], [1, 1])]], { kind: 'too-few', at: { lat: 0, lon: 0 } }],
    ['an empty hole', [[square(0, 0, 1), []]], { kind: 'too-few', ring: 1 }],
    ['a bow tie', [[ring([0, 0], [2, 2], [2, 0], [0, 2])]], { kind: 'crossing', at: { lat: 1, lon: 1 } }],
    ['a spike', [[ring([0, 0], [2, 0], [2, 2], [2, 1], [0, 1])]], { kind: 'crossing' }],
    [
      'two equal corners',
      [[ring([0, 0], [1, 0], [1, 0], [0, 1])]],
      { kind: 'twice', at: { lat: 0, lon: 1 } },
    ],
    ['a line there and back', [[ring([0, 0], [1, 0], [2, 0])]], { kind: 'crossing' }],
    ['an edge through a corner', [[ring([0, 0], [2, 0], [2, 2], [1, 0], [0, 2])]], { kind: 'crossing' }],
    ['a hole over the edge', [[square(0, 0, 3), square(2, 1, 2)]], { kind: 'crossing' }],
    ['a hole beside', [[square(0, 0, 1), square(2, 0, 1)]], { kind: 'hole-outside', ring: 1 }],
    ['a hole in a hole', [[square(0, 0, 9), square(1, 1, 6), square(2, 2, 2)]], { kind: 'hole-outside' }],
    ['overlapping parts', [[square(0, 0, 2)], [square(1, 1, 2)]], { kind: 'crossing' }],
    ['a part in a part', [[square(0, 0, 9)], [square(2, 2, 2)]], { kind: 'part-inside', part: 1 }],
  ];
  it.each(bad)('of %s is at fault, and says where', (_, drawing, fault) =>
    expect(faultOf(drawing)).toMatchObject(fault),
  );

  it('of 5,000 corners is checked between two frames of a slow phone', () => {
    const corners = Array.from({ length: 5000 }, (_, index) => {
      const turn = (index / 5000) * 2 * Math.PI;
      const far = 1 + 0.1 * Math.sin(turn * 60);
      return { lat: 54 + far * Math.sin(turn), lon: 16 + far * Math.cos(turn) };
    });
    const start = performance.now();
    expect(faultOf([[corners]])).toBeNull();
    expect(performance.now() - start).toBeLessThan(400);
  });
});
