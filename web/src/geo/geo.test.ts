import { describe, expect, it } from 'vitest';
import { bboxParameter, boxAround, boxOfCircle, contains, covers, snapped, WORLD } from './box';
import { bearingDegrees, COMPASS, compassPoint, distanceMetres } from './earth';

const koszalin = { lat: 54.1903, lon: 16.1817 };

describe('distance and direction', () => {
  it('counts a degree of latitude as 111.2 km', () => {
    expect(distanceMetres(koszalin, { ...koszalin, lat: 55.1903 })).toBeCloseTo(111_195, -1);
  });

  it('is nothing to where one stands', () => expect(distanceMetres(koszalin, koszalin)).toBe(0));

  it('crosses the antimeridian the short way', () => {
    expect(distanceMetres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195, -1);
  });

  it.each([
    [{ lat: 54.2, lon: 16.1817 }, 'n'],
    [{ lat: 54.1903, lon: 16.3 }, 'e'],
    [{ lat: 54.1, lon: 16.1817 }, 's'],
    [{ lat: 54.1903, lon: 16.1 }, 'w'],
    [{ lat: 54.2, lon: 16.1983 }, 'ne'],
  ])('looks from the square to %o as %s', (to, point) => {
    expect(compassPoint(bearingDegrees(koszalin, to))).toBe(point);
  });

  it('names eight winds, each in its own 45 degrees', () => {
    expect(COMPASS.map((_, index) => compassPoint(index * 45))).toEqual([...COMPASS]);
    expect(compassPoint(22.4)).toBe('n');
    expect(compassPoint(22.6)).toBe('ne');
    expect(compassPoint(359.9)).toBe('n');
  });
});

describe('boxes', () => {
  const box = { minLat: 54.17, minLon: 16.15, maxLat: 54.21, maxLon: 16.21 };

  it('is written west, south, east, north', () => expect(bboxParameter(box)).toBe('16.15,54.17,16.21,54.21'));

  it('rounds outwards', () =>
    expect(bboxParameter({ minLat: 1.000004, minLon: 2.000004, maxLat: 1.100001, maxLon: 2.100001 })).toBe(
      '2,1,2.10001,1.10001',
    ));

  it('keeps the world within the world', () => expect(bboxParameter(WORLD)).toBe('-180,-90,180,90'));

  it('snaps to a box that covers, and that a short pan does not change', () => {
    const wide = snapped(box);
    expect(covers(wide, box)).toBe(true);
    const panned = { minLat: 54.1701, minLon: 16.1501, maxLat: 54.2101, maxLon: 16.2101 };
    expect(snapped(panned)).toEqual(wide);
  });

  it('goes round positions', () => {
    expect(boxAround([])).toBeNull();
    const around = boxAround([koszalin, { lat: 54, lon: 17 }]);
    expect(around).toEqual({ minLat: 54, maxLat: 54.1903, minLon: 16.1817, maxLon: 17 });
    expect(around && contains(around, { lat: 54.1, lon: 16.5 })).toBe(true);
  });

  it('goes round a circle', () => {
    const { minLat, maxLat, minLon, maxLon } = boxOfCircle(koszalin, 1000);
    expect(distanceMetres({ ...koszalin, lat: minLat }, { ...koszalin, lat: maxLat })).toBeCloseTo(1998, -1);
    expect(distanceMetres({ ...koszalin, lon: minLon }, { ...koszalin, lon: maxLon })).toBeCloseTo(1998, -1);
    expect(boxOfCircle({ lat: 90, lon: 0 }, 1000).maxLon).toBeLessThan(1);
  });
});
