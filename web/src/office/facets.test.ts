import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });

const { differences, movedPins } = await import('./facets');

const place = (more: object = {}) => ({
  id: 'p1',
  kind: 'seat',
  precision: 'exact',
  position: { lat: 54.19, lon: 16.18 },
  address: { street: 'ul. Sadowa', houseNumber: '4', city: 'Koszalin' },
  ...more,
});

describe('what a field says differently', () => {
  it('names each contact by itself', () =>
    expect(
      differences('contacts', { phone: '94 000 00 09', email: 'a@b.example' }, { phone: '94 000 00 00' }),
    ).toEqual([
      { key: 'phone', label: 'Telefon', before: '94 000 00 09', after: '94 000 00 00' },
      { key: 'email', label: 'E-mail', before: 'a@b.example', after: '' },
    ]));

  it('finds a place by its id, wherever it stands in the list', () => {
    const other = place({ id: 'p2', name: 'Oddział' });
    expect(differences('places', [place(), other], [other, place()])).toEqual([]);
    expect(
      differences('places', [place()], [place({ address: { street: 'ul. Lipowa', houseNumber: '12/3' } })]),
    ).toEqual([
      {
        key: 'p1.address',
        label: 'ul. Sadowa 4: adres',
        before: 'ul. Sadowa 4, Koszalin',
        after: 'ul. Lipowa 12/3',
      },
    ]);
  });

  it('names a place that comes and a place that goes', () => {
    const fresh = { kind: 'branch', precision: 'none', name: 'Świetlica', address: { city: 'Koszalin' } };
    const labels = differences('places', [place()], [fresh]).map(({ label }) => label);
    expect(labels).toContain('Dodane miejsce, Świetlica: adres');
    expect(labels).toContain('Usunięte miejsce, ul. Sadowa 4: adres');
    expect(labels.filter((label) => label.startsWith('Miejsce'))).toEqual([]);
  });

  it('says hours in words, with the writing of data beside them', () =>
    expect(
      differences(
        'places',
        [place({ openingHours: 'Mo-Fr 08:00-16:00' })],
        [place({ openingHours: 'sunrise-sunset' })],
      ),
    ).toEqual([
      {
        key: 'p1.hours',
        label: 'ul. Sadowa 4: godziny',
        before: 'poniedziałek–piątek 8:00–16:00',
        after: 'sunrise-sunset',
        exact: { before: 'Mo-Fr 08:00-16:00', after: 'sunrise-sunset' },
      },
    ]));

  it('says something of nothing, of the unknown, and of each language', () => {
    expect(differences('name', undefined, undefined)).toEqual([]);
    expect(differences('motto', undefined, { a: 1 })).toEqual([
      { key: 'motto', label: 'motto', before: '', after: '{"a":1}' },
    ]);
    expect(differences('descriptions', { pl: 'a' }, { pl: 'a', en: 'b' }).map(({ label }) => label)).toEqual([
      'Opis po angielsku',
    ]);
    expect(differences('publicBenefit', false, true)).toMatchObject([{ before: 'nie', after: 'tak' }]);
  });

  it('counts the points of a drawn area', () => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [16, 54],
          [17, 54],
          [17, 55],
          [16, 54],
        ],
      ],
    };
    expect(differences('activityAreas', [], [{ kind: 'drawn', geometry }])).toMatchObject([
      { label: 'Dodany obszar', after: 'własny obszar, 4 punkty' },
    ]);
  });
});

describe('pins', () => {
  it('tells the moved, the new and the gone, and not those that stay', () => {
    const there = { lat: 54.2, lon: 16.2 };
    expect(movedPins([place()], [place()])).toEqual([]);
    expect(movedPins([place()], [place({ position: there })])).toEqual([
      { key: 'p1', name: 'ul. Sadowa 4', before: { lat: 54.19, lon: 16.18 }, after: there },
    ]);
    expect(movedPins([], [place()])).toEqual([
      { key: 'p1', name: 'Dodane miejsce, ul. Sadowa 4', after: { lat: 54.19, lon: 16.18 } },
    ]);
    expect(movedPins([place()], [place({ precision: 'none' })])).toEqual([
      { key: 'p1', name: 'ul. Sadowa 4', before: { lat: 54.19, lon: 16.18 } },
    ]);
  });
});
