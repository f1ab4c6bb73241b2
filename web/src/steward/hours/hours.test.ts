import { describe, expect, it } from 'vitest';
import { clockOf, datesFault, isWhole, minutesOf, spanFault, spanOf } from './check';
import { closed, emptyTable, type HoursTable, readHours } from './table';
import { writeHours } from './write';

const office = { spans: [{ from: 600, to: 1020 }], appointment: false };

const weekdays = (change: Partial<HoursTable> = {}): HoursTable => ({
  days: [office, office, office, office, office, closed(), closed()],
  exceptions: [],
  ...change,
});

describe('a table in OSM syntax', () => {
  it.each<[string, HoursTable]>([
    ['Mo-Fr 10:00-17:00', weekdays()],
    ['Mo-Fr 10:00-17:00; PH off', weekdays({ holidays: [] })],
    [
      'Mo,We 08:00-12:00,13:00-15:30; Tu 16:00-19:00 "po umówieniu"; Th "po umówieniu"',
      {
        ...emptyTable(),
        days: [
          {
            spans: [
              { from: 480, to: 720 },
              { from: 780, to: 930 },
            ],
            appointment: false,
          },
          { spans: [{ from: 960, to: 1140 }], appointment: true },
          {
            spans: [
              { from: 480, to: 720 },
              { from: 780, to: 930 },
            ],
            appointment: false,
          },
          { spans: [], appointment: true },
          closed(),
          closed(),
          closed(),
        ],
      },
    ],
    [
      'Mo-Fr 10:00-17:00; 2026 Dec 24 off; 2026 Dec 27-31 10:00-12:00; 2026 Dec 30-2027 Jan 02 off; Jul 01-Aug 31 off',
      weekdays({
        exceptions: [
          { from: '2026-12-24', to: '2026-12-24', spans: [] },
          { from: '2026-12-27', to: '2026-12-31', spans: [{ from: 600, to: 720 }] },
          { from: '2026-12-30', to: '2027-01-02', spans: [] },
          { from: '--07-01', to: '--08-31', spans: [] },
        ],
      }),
    ],
    [
      '24/7; 2026 Nov 01 off',
      {
        days: Array.from({ length: 7 }, () => ({ spans: [{ from: 0, to: 1440 }], appointment: false })),
        exceptions: [{ from: '2026-11-01', to: '2026-11-01', spans: [] }],
      },
    ],
    ['Mo-Su off', emptyTable()],
    [
      'Fr,Sa 22:00-02:00',
      {
        ...emptyTable(),
        days: [
          ...Array.from({ length: 4 }, closed),
          ...Array.from({ length: 2 }, () => ({ spans: [{ from: 1320, to: 1560 }], appointment: false })),
          closed(),
        ],
      },
    ],
  ])('%s, both ways', (text, table) => {
    expect(writeHours(table)).toBe(text);
    expect(readHours(text)).toEqual(table);
  });

  it('reads back whatever it writes', () => {
    // Numbers that only look random, so that a failure can be seen again.
    let seed = 7;
    const upTo = (n: number) => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % n;
    };
    const spans = () => {
      const from = 15 * upTo(40);
      const noon = from + 15 * (1 + upTo(20));
      const all = [{ from, to: noon }];
      return upTo(2) ? all : [...all, { from: noon + 30, to: noon + 30 + 15 * (1 + upTo(12)) }];
    };
    for (let round = 0; round < 500; round += 1) {
      const table: HoursTable = {
        days: Array.from({ length: 7 }, () => {
          const kind = upTo(4);
          return { spans: kind === 0 || kind === 3 ? [] : spans(), appointment: kind > 1 };
        }),
        exceptions: Array.from({ length: upTo(3) }, (_, index) => ({
          from: `2026-0${index + 1}-0${1 + upTo(9)}`,
          to: `2026-0${index + 1}-1${upTo(9)}`,
          spans: upTo(2) ? [] : spans(),
        })),
        ...(upTo(2) && { holidays: upTo(2) ? [] : spans() }),
      };
      expect(readHours(writeHours(table)), writeHours(table)).toEqual(table);
    }
  });

  it.each([
    'sunrise-sunset',
    'Mo-Fr 10:00-17:00 "wejście od podwórza"',
    'week 1-10 Mo 10:00-12:00',
    'SH off',
  ])('leaves %s as it is', (text) => expect(readHours(text)).toBeNull());
});

describe('what a table may say', () => {
  it('wants both clocks, and spans that do not meet', () => {
    expect(spanFault([{ from: 600, to: Number.NaN }])).toBe('no-time');
    expect(
      spanFault([
        { from: 600, to: 720 },
        { from: 720, to: 800 },
      ]),
    ).toBe('overlap');
    expect(
      spanFault([
        { from: 780, to: 930 },
        { from: 480, to: 720 },
      ]),
    ).toBeNull();
    expect(isWhole(weekdays({ holidays: [{ from: Number.NaN, to: 1 }] }))).toBe(false);
    expect(isWhole(weekdays())).toBe(true);
  });

  it('wants dates in order, but lets a yearly one run over New Year', () => {
    expect(datesFault({ from: '2026-12-24', to: '2026-12-23' })).toBe('order');
    expect(datesFault({ from: '--12-24', to: '--01-02' })).toBeNull();
    expect(datesFault({ from: '', to: '' })).toBe('no-time');
  });

  it('reads and writes the clocks of a form', () => {
    expect(minutesOf('09:30')).toBe(570);
    expect(minutesOf('')).toBeNaN();
    expect(spanOf(600, 0)).toEqual({ from: 600, to: 1440 });
    expect(spanOf(1320, 120)).toEqual({ from: 1320, to: 1560 });
    expect([clockOf(1440), clockOf(1560), clockOf(Number.NaN)]).toEqual(['00:00', '02:00', '']);
  });
});
