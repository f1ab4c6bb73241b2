/** Minutes after midnight; `to` may pass 1440 when a place closes after midnight. */
export interface Interval {
  from: number;
  to: number;
}

/** Seven days from Monday, and what is said about public holidays. */
export interface Week {
  days: Interval[][];
  holidays?: Interval[];
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${DAYS.join('|')}|PH)`;
const DAY_RANGE = `${DAY}(?:\\s*-\\s*${DAY})?`;
const TIME = '\\d{1,2}:\\d{2}';
const TIME_RANGE = `${TIME}\\s*-\\s*${TIME}`;
const list = (part: string) => `${part}(?:\\s*,\\s*${part})*`;
const RULE = new RegExp(`^(${list(DAY_RANGE)})?\\s*:?\\s*(${list(TIME_RANGE)}|off|closed|24/7)?$`);
/** A comma before a day starts a further rule when times stand before it; the divider is kept. */
const NEXT_RULE = new RegExp(`(;|(?<=\\d)\\s*,\\s*(?=${DAY}))`);

function minutes(clock: string): number {
  const [hours, mins] = clock.split(':').map(Number);
  const value = (hours ?? NaN) * 60 + (mins ?? NaN);
  return value >= 0 && value <= 1440 && (mins ?? 60) < 60 ? value : NaN;
}

function intervals(times: string): Interval[] | null {
  if (times === 'off' || times === 'closed') return [];
  if (times === '24/7') return [{ from: 0, to: 1440 }];
  const parsed = times.split(',').map((range) => {
    const [from = NaN, to = NaN] = range.split('-').map((clock) => minutes(clock.trim()));
    return { from, to: to <= from ? to + 1440 : to };
  });
  return parsed.some(({ from, to }) => Number.isNaN(from + to)) ? null : parsed;
}

/** Indices of days, 7 standing for public holidays. */
function daysOf(text: string | undefined): number[] | null {
  if (text === undefined) return [0, 1, 2, 3, 4, 5, 6];
  const found: number[] = [];
  for (const range of text.split(',')) {
    const [first = '', last = first] = range.split('-').map((day) => day.trim());
    if (first === 'PH' || last === 'PH') {
      if (first !== last) return null;
      found.push(7);
      continue;
    }
    const start = DAYS.indexOf(first);
    const length = (DAYS.indexOf(last) - start + 7) % 7;
    for (let step = 0; step <= length; step += 1) found.push((start + step) % 7);
  }
  return found;
}

/** Overlapping and touching intervals become one. */
function joined(intervals: Interval[]): Interval[] {
  const all: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else all.push({ ...next });
  }
  return all;
}

interface Rule {
  days: number[];
  open: Interval[];
}

function readRule(text: string): Rule | null {
  const match = RULE.exec(text);
  if (!match?.[2]) return null;
  const open = intervals(match[2].replaceAll(' ', ''));
  const days = daysOf(match[1]);
  return open && days && { days, open };
}

/** After a comma a rule adds its hours to the day; otherwise, and when it closes the day, it overrides. */
function applyRule(week: Week, { days, open }: Rule, adds: boolean): void {
  const after = (before: Interval[] = []) => (adds && open.length > 0 ? joined([...before, ...open]) : open);
  for (const day of days) {
    if (day === 7) week.holidays = after(week.holidays);
    else week.days[day] = after(week.days[day]);
  }
}

/**
 * Reads the common part of the OSM opening_hours syntax: days, ranges of days, several intervals, off, 24/7
 * and public holidays. Anything beyond is null, and the reader sees the text as it was given.
 */
export function parseWeek(text: string): Week | null {
  const week: Week = { days: [[], [], [], [], [], [], []] };
  let said = false;
  let adds = false;
  for (const part of text.split(NEXT_RULE).map((piece) => piece.trim())) {
    if (part === ',' || part === ';') adds = part === ',';
    else if (part !== '') {
      const rule = readRule(part);
      if (!rule) return null;
      applyRule(week, rule, adds);
      said = true;
    }
  }
  return said ? week : null;
}
