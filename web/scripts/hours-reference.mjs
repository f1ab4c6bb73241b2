/**
 * Writes the table that the server's opening hours are tested against: what opening_hours.js, which has nothing in
 * common with ours but the specification, says of each value at some instants.
 *
 *   TZ=Europe/Warsaw node web/scripts/hours-reference.mjs > api/src/test/resources/hours/reference.tsv
 */
import OpeningHours from 'opening_hours';

if (process.env.TZ !== 'Europe/Warsaw')
  throw new Error('Set TZ=Europe/Warsaw: the reference reads the local clock.');

/** In Nominatim's form: numbers would not be read, and the sun would rise at six all the year. */
const KOSZALIN = {
  lat: '54.190278',
  lon: '16.181667',
  address: { country_code: 'pl', state: 'województwo zachodniopomorskie' },
};

const VALUES = `
Mo-Fr 09:00-15:00
Mo-Fr 09:00-15:00; PH off
Mo-Fr 09:00-15:00; Sa 10:00-13:00; PH off
Mo-Su 10:00-20:00
10:00-20:00
24/7
24/7; PH off
Mo-Fr 00:00-24:00
Tu,Th 16:00-19:00
Sa-Mo 10:00-12:00
Mo-Fr 09:00-12:00,13:00-17:00
Mo-Fr 08:00-18:00; We 12:00-13:00 off
Mo-Fr 08:00-18:00; We 10:00-14:00
Mo 08:00-12:00, We 14:00-18:00
Mo-Fr 08:00-12:00, We 14:00-18:00
Mo-Fr 08:00-12:00, PH off
PH 10:00-12:00
PH,Sa 10:00-12:00
Sa,PH 10:00-12:00
PH Mo-Fr 10:00-12:00
Mo-Fr,PH 10:00-12:00
Mo-Fr 09:00-15:00; PH 10:00-12:00
Mo-Fr 09:00-15:00; PH Mo-Fr 11:00-12:00
PH -1 day 10:00-12:00
Mo-Fr 09:00-15:00; PH -1 day 09:00-12:00
Fr 22:00-02:00
Fr,Sa 22:00-02:00
Mo-Su 22:00-02:00
Fr 22:00-26:00
Sa 20:00-04:00; PH off
Su 18:00-03:30
Sa 01:00-05:00
Su 01:30-02:30
Su 02:15-02:45
Su 02:30-04:00
We[1] 17:00-19:00
We[-1] 17:00-19:00
We[1,3] 17:00-19:00
Th[2-3] 10:00-14:00
Mo[1,-1] 10:00-14:00
Jun-Aug Mo-Fr 09:00-13:00
Nov-Feb Mo-Fr 09:00-13:00
Sep-Jun Mo-Fr 09:00-16:00; Jul-Aug Mo-Fr 09:00-13:00
Jan 10:00-12:00
Dec 24 10:00-12:00
May 01-May 05 10:00-12:00
May 01-05 10:00-12:00
Dec 24-Jan 02 12:00-13:00
Mo-Fr 10:00-17:00; Dec 24-Jan 02 off
Mo-Fr 10:00-17:00; 2026 Dec 24-2027 Jan 02 off
Mo-Fr 10:00-17:00; 2026 Dec 24 10:00-12:00
2026 Mo 10:00-12:00
2026-2027 Mo 10:00-12:00
2027+ Mo-Fr 10:00-12:00
2026 Jun 01-2026 Sep 15 Mo-Fr 10:00-12:00
week 01-10 Mo-Fr 10:00-12:00
week 01-53/2 Mo 10:00-12:00
week 02-52/2 We 10:00-12:00
week 53 Mo-Su 10:00-12:00
easter 10:00-12:00
easter -2 days 10:00-12:00
easter +1 day 10:00-12:00
Mo-Fr 09:00-15:00; easter -2 days off
Mo-Fr 10:00-12:00 || Sa 10:00-12:00
Mo-Fr 10:00-12:00 || 14:00-16:00 unknown
Mo-Fr 10:00-12:00; PH off || Mo-Fr 14:00-15:00 unknown
Mo-Fr 10:00-12:00 open
Mo-Fr 10:00-12:00 "dla członków"
Mo-Fr 10:00-12:00; Sa "tel. 600 100 200"
Mo-Fr 10:00-12:00 open "dzwonek"
Mo-Fr 10:00-12:00 unknown
Mo-Fr 10:00-12:00 unknown; We off
off
closed
Mo-Fr 10:00-12:00; Tu off
Mo-Su 10:00-18:00; Tu off; PH off
Mo-Su,PH 10:00-18:00
Su,PH off; Mo-Sa 09:00-17:00
Mo-Fr 09:00-17:00; Sa-Su off
Mo-Th 08:00-16:00; Fr 08:00-14:00
Mo,We 17:00-20:00; PH off
Mo 10:00+
Fr 18:00+
Fr 22:30+
sunrise-sunset
Mo-Fr sunrise-sunset
Mo-Fr (sunrise+01:00)-(sunset-00:30)
dawn-dusk
Mo-Fr 08:00-sunset
Mo-Fr 09:00-13:00; Jul-Aug Mo-Fr off
Mo-Fr 09:00-13:00; Jul-Aug off
Mar-Oct Tu-Su 10:00-18:00; Nov-Feb Tu-Su 10:00-16:00; PH off
Apr-Sep: Mo-Fr 09:00-18:00; Oct-Mar: Mo-Fr 09:00-16:00
Mo-Fr 07:30-15:30; Sa[2] 09:00-13:00; PH off
Mo,Tu,Th,Fr 08:00-15:00; We 10:00-18:00; Sa,Su,PH off
Jan 06,May 03 10:00-14:00
Mo-Fr 09:00-17:00; Dec 31 09:00-12:00; Dec 24,Dec 26 off
Mo-Fr 06:00-08:00,22:00-24:00
Mo-Fr 00:00-06:00
Th 23:59-24:00
Oct Su[-1]-Mar Su[-1] 10:00-12:00
Mo[1] +1 day 10:00-12:00
Mo-Fr 9:00-15:00
Mo - Fr 09:00 - 15:00
`
  .split('\n')
  .filter(Boolean);

/** The nights of clock changes, holidays fixed and movable, a leap day, the turn of ISO weeks and years. */
const REMARKABLE = `
2026-03-29T00:30:00Z 2026-03-29T01:00:00Z 2026-03-29T01:20:00Z 2026-10-25T00:10:00Z 2026-10-25T00:40:00Z
2026-10-25T02:20:00Z 2026-04-05T09:30:00Z 2026-04-06T09:30:00Z 2026-05-24T09:30:00Z 2026-06-04T09:30:00Z 2026-12-24T10:30:00Z
2026-12-25T10:30:00Z 2026-11-11T10:30:00Z 2027-01-01T11:30:00Z 2027-01-06T10:30:00Z 2028-02-29T10:30:00Z
2026-12-28T09:30:00Z 2027-01-04T09:30:00Z 2026-07-01T08:30:00Z 2026-07-04T00:30:00Z 2026-07-03T21:30:00Z
2026-08-31T22:30:00Z 2026-05-01T08:30:00Z 2026-05-04T08:30:00Z
`
  .trim()
  .split(/\s+/)
  .map((text) => new Date(text));

/** A fixed sequence (mulberry32), so that the table is the same at each writing. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MINUTE = 60_000;
const FIRST = Date.parse('2026-01-01T00:00:00Z');
const LAST = Date.parse('2028-03-01T00:00:00Z');

/** The sun's times are told to some minutes only. */
const SUN_MARGIN = 8 * MINUTE;
const aboutSun = (value) => /sun|dawn|dusk/.test(value);

/** The reference takes 24 hours for a day: on the day after a clock change it looks for the wrong night. */
const isAmiss = (value, at) => {
  const offset = (when) => when.getTimezoneOffset();
  const night = /\b(18|20|22):[0-9]{2}(-0|-26|\+)/.test(value);
  return night && offset(at) !== offset(new Date(at.getTime() - 24 * 60 * MINUTE));
};

function stateOf(hours, at) {
  if (hours.getUnknown(at)) return 'unknown';
  return hours.getState(at) ? 'open' : 'closed';
}

const random = chance(2026);
process.stdout.write('value\tinstant\tstate\n');
for (const value of VALUES) {
  const hours = new OpeningHours(value, KOSZALIN);
  const instants = [...REMARKABLE.filter(() => random() < 0.4)];
  for (let i = 0; i < 8; i += 1) {
    const any = new Date(FIRST + Math.floor((random() * (LAST - FIRST)) / MINUTE) * MINUTE);
    const change = hours.getNextChange(any);
    instants.push(any);
    // Just before a change, and at it.
    if (change) instants.push(new Date(change.getTime() - MINUTE), change);
  }
  for (const at of instants.filter((one) => !isAmiss(value, one))) {
    const state = stateOf(hours, at);
    const near = [-1, 1].some((side) => stateOf(hours, new Date(at.getTime() + side * SUN_MARGIN)) !== state);
    const line = [value, at.toISOString(), state].join('\t');
    if (!aboutSun(value) || !near) process.stdout.write(`${line}\n`);
  }
}
