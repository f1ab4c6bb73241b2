import { describe, expect, it } from 'vitest';
import { grouped } from './rows';
import { parseWeek } from './week';

const office = [{ from: 600, to: 1020 }];

describe('opening hours', () => {
  it('reads ranges of days', () => {
    expect(parseWeek('Mo-Fr 10:00-17:00')?.days).toEqual([office, office, office, office, office, [], []]);
  });

  it('reads lists of days, several intervals and a later rule that overrides', () => {
    const week = parseWeek('Mo,We 08:00-12:00,13:00-15:30; We off');
    expect(week?.days[0]).toEqual([
      { from: 480, to: 720 },
      { from: 780, to: 930 },
    ]);
    expect(week?.days[2]).toEqual([]);
  });

  it('reads rules divided by commas', () => {
    const week = parseWeek('Mo-Fr 10:00-17:00, Sa 09:00-12:00');
    expect(week?.days[4]).toEqual(office);
    expect(week?.days[5]).toEqual([{ from: 540, to: 720 }]);
  });

  it('adds after a comma, overrides after a semicolon', () => {
    const morning = { from: 480, to: 720 };
    const afternoon = { from: 840, to: 1080 };
    expect(parseWeek('Mo-Fr 08:00-12:00, We 14:00-18:00')?.days[2]).toEqual([morning, afternoon]);
    expect(parseWeek('Mo-Fr 08:00-12:00; We 14:00-18:00')?.days[2]).toEqual([afternoon]);
    expect(parseWeek('We 14:00-18:00, Mo-Fr 08:00-12:00')?.days[2]).toEqual([morning, afternoon]);
    expect(parseWeek('Mo-Fr 08:00-12:00, We 11:00-18:00')?.days[2]).toEqual([{ from: 480, to: 1080 }]);
  });

  it('closes a day after a comma, too', () => {
    const week = parseWeek('Mo-Fr 08:00-12:00, We off');
    expect(week?.days[2]).toEqual([]);
    expect(week?.days[3]).toEqual([{ from: 480, to: 720 }]);
    expect(parseWeek('Mo-Fr 08:00-12:00, PH off')?.holidays).toEqual([]);
  });

  it('reads a week without days as every day, and 24/7', () => {
    expect(parseWeek('10:00-17:00')?.days.every((day) => day.length === 1)).toBe(true);
    expect(parseWeek('24/7')?.days[6]).toEqual([{ from: 0, to: 1440 }]);
  });

  it('keeps public holidays apart from Sundays', () => {
    const week = parseWeek('Mo-Fr 10:00-17:00; PH off');
    expect(week?.holidays).toEqual([]);
    expect(week?.days[6]).toEqual([]);
  });

  it('keeps appointments apart from what is open', () => {
    const week = parseWeek('Mo,We 10:00-12:00; Tu 16:00-19:00 "po umówieniu"; Th "by appointment"');
    expect(week?.days[1]).toEqual([]);
    expect(week?.appointments).toEqual({ 1: [{ from: 960, to: 1140 }], 3: [] });
  });

  it('reads dates that are unlike the week', () => {
    const week = parseWeek('Mo-Fr 10:00-17:00; 2026 Dec 24-2027 Jan 02 off; May 03 10:00-12:00');
    expect(week?.exceptions).toEqual([
      { from: '2026-12-24', to: '2027-01-02', open: [] },
      { from: '--05-03', to: '--05-03', open: [{ from: 600, to: 720 }] },
    ]);
  });

  it('carries a night past midnight', () => {
    expect(parseWeek('Fr 22:00-02:00')?.days[4]).toEqual([{ from: 1320, to: 1560 }]);
  });

  it.each([
    'Tu 16:00-19:00 "dla członków"',
    'Mo 10:00-12:00, Mo 15:00-17:00 "po umówieniu"',
    '2026 Dec 24 off; Mo-Fr 10:00-17:00',
    'Dec 24-2027 Jan 02 off',
    '2026 Dic 24 off',
    'sunrise-sunset',
    'Mo-Fr',
    'week 1-10 Mo 10:00-12:00',
    '',
    'Mo 25:00-26:00',
  ])('leaves %s to the reader', (text) => expect(parseWeek(text)).toBeNull());
});

describe('rows of the week', () => {
  it('joins equal neighbours and lets today stand alone', () => {
    const week = parseWeek('Mo-Fr 10:00-17:00') ?? { days: [] };
    expect(grouped(week, 1).map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 1],
      [2, 4],
      [5, 6],
    ]);
  });
});
