import { describe, expect, it } from 'vitest';
import { fromGazetteer, fromGeocoder, namesHouse, streetOf, townOf } from './address';

describe('an address', () => {
  it.each([
    ['ul. Dworcowa 12a/3, Koszalin', 'ul. Dworcowa'],
    ['3 Maja 5 m. 2', '3 Maja'],
    ['Dworcowa', 'Dworcowa'],
  ])('"%s" begins with the street %s', (typed, street) => expect(streetOf(typed)).toBe(street));

  it.each(['Dworcowa 2', 'ul. Dworcowa 12a, Koszalin', 'Koszalin, Dworcowa 2'])(
    '"%s" names a house',
    (typed) => expect(namesHouse(typed)).toBe(true),
  );
  it.each(['Dworcowa', '3 Maja, Koszalin', '75-201 Koszalin', ''])('"%s" names none', (typed) =>
    expect(namesHouse(typed)).toBe(false),
  );
});

describe('the town of an address', () => {
  it.each([
    ['Bezdroże 5, Koszalin', 'Koszalin'],
    ['Bezdroże 5, 75-201 Koszalin', 'Koszalin'],
    ['Koszalin, Bezdroże 5', ''],
    ['Bezdroże 5', ''],
  ])('"%s": "%s"', (typed, town) => expect(townOf(typed)).toBe(town));
});

describe('what is known of an address', () => {
  const position = { lat: 54.19, lon: 16.18 };

  it.each([
    ['house', 'exact'],
    ['street', 'street'],
    ['town', 'city'],
  ] as const)('a %s is %s', (precision, said) =>
    expect(
      fromGeocoder({ label: 'ul. Dworcowa 2, Koszalin', position, precision, source: 'gazetteer' }),
    ).toEqual({
      at: position,
      precision: said,
      label: 'ul. Dworcowa 2, Koszalin',
    }),
  );

  it('a street of the gazetteer is no house', () =>
    expect(
      fromGazetteer({ label: 'ul. Dworcowa', context: 'Koszalin', kind: 'street', position }),
    ).toMatchObject({ precision: 'street', label: 'ul. Dworcowa, Koszalin' }));
});
