/** Minutes after midnight; `to` may pass 1440 when a place closes after midnight. */
export interface Interval {
  from: number;
  to: number;
}

/** Some dates that are unlike the week: `2026-12-24`, or `--12-24` when it is so every year. */
export interface DatedHours {
  from: string;
  to: string;
  open: Interval[];
}

/** Seven days from Monday, and what is said about public holidays. */
export interface Week {
  days: Interval[][];
  holidays?: Interval[];
  /** By day: after an appointment, within these hours or whenever agreed. Such a day is not open. */
  appointments?: Record<number, Interval[]>;
  /** The last one that covers a date holds. */
  exceptions?: DatedHours[];
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${DAYS.join('|')}|PH)`;
const DAY_RANGE = `${DAY}(?:\\s*-\\s*${DAY})?`;
const TIME = '\\d{1,2}:\\d{2}';
const TIME_RANGE = `${TIME}\\s*-\\s*${TIME}`;
const list = (part: string) => `${part}(?:\\s*,\\s*${part})*`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = '(?:(\\d{4}) )?([A-Z][a-z]{2}) (\\d{2})';
const DATES = `${DATE}(?:-(?:(\\d{4}) )?(?:([A-Z][a-z]{2}) )?(\\d{2}))?`;
const OPEN = `(${list(TIME_RANGE)}|off|closed|24/7)`;
const RULE = new RegExp(`^(${list(DAY_RANGE)})?\\s*:?\\s*${OPEN}?(?:\\s*"([^"]+)")?$`);
const DATED_RULE = new RegExp(`^${DATES}:? ${OPEN}$`);
/** How data say it, in the languages that they come in. */
const APPOINTMENT = /umówien|appointment|vereinbarung|домовлен/i;
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
  appointment: boolean;
}

function readRule(text: string): Rule | null {
  const [, named, times, comment] = RULE.exec(text) ?? [];
  const appointment = comment !== undefined && APPOINTMENT.test(comment);
  if (comment ? !appointment : !times) return null;
  const open = times ? intervals(times.replaceAll(' ', '')) : [];
  const days = daysOf(named);
  return open && days && !(appointment && days.includes(7)) ? { days, open, appointment } : null;
}

/** After a comma a rule adds its hours to the day; otherwise, and when it closes the day, it overrides. */
function applyRule(week: Week, { days, open, appointment }: Rule, adds: boolean): boolean {
  const after = (before: Interval[] = []) => (adds && open.length > 0 ? joined([...before, ...open]) : open);
  for (const day of days) {
    // A day that is partly open and partly by appointment is more than this table can say.
    if (adds && (appointment || week.appointments?.[day])) return false;
    if (week.appointments) delete week.appointments[day];
    if (appointment) {
      week.appointments = { ...week.appointments, [day]: open };
      week.days[day] = [];
    } else if (day === 7) week.holidays = after(week.holidays);
    else week.days[day] = after(week.days[day]);
  }
  return true;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `2026 Dec 24-2027 Jan 02 off`, or the same without years. */
function readDated(text: string): DatedHours | null {
  const [, year, month = '', day, lastYear = year, lastMonth = month, lastDay = day, times] =
    DATED_RULE.exec(text) ?? [];
  const open = times && intervals(times.replaceAll(' ', ''));
  const iso = (y = '-', m: string, d = '') => `${y}-${two(MONTHS.indexOf(m) + 1)}-${d}`;
  const [from, to] = [iso(year, month, day), iso(lastYear, lastMonth, lastDay)];
  const known = MONTHS.includes(month) && MONTHS.includes(lastMonth) && !year === !lastYear;
  return open && known && !(year && to < from) ? { from, to, open } : null;
}

/**
 * Reads the common part of the OSM opening_hours syntax: days, ranges of days, several intervals, off, 24/7,
 * public holidays, appointments, and after all these the dates that are unlike the week. Anything beyond is null,
 * and the reader sees the text as it was given.
 */
export function parseWeek(text: string): Week | null {
  const week: Week = { days: [[], [], [], [], [], [], []] };
  let said = false;
  let adds = false;
  for (const part of text.split(NEXT_RULE).map((piece) => piece.trim())) {
    if (part === ',' || part === ';') adds = part === ',';
    else if (part !== '') {
      const dated = readDated(part);
      const rule = readRule(part);
      if (dated) week.exceptions = [...(week.exceptions ?? []), dated];
      else if (!rule || week.exceptions || !applyRule(week, rule, adds)) return null;
      said = true;
    }
  }
  return said ? week : null;
}
