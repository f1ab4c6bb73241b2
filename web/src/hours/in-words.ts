import { t } from '../i18n/language';
import { type DayGroup, grouped } from './rows';
import { parseWeek, type Week } from './week';
import { datesInWords, dayGroupInWords, groupHoursInWords, intervalsInWords } from './words';

/** No day of the week is today: these words hold on any day. */
const NO_DAY = -1;

const isOpen = ({ open, appointment }: DayGroup) => open.length > 0 || appointment !== undefined;

/** Without the days that are closed, unless all are. */
function weekRows(week: Week): string[] {
  const groups = grouped(week, NO_DAY);
  const told = groups.filter(isOpen);
  return (told.length > 0 ? told : groups).map(
    (group) => `${dayGroupInWords(group, NO_DAY)} ${groupHoursInWords(group)}`,
  );
}

/** OSM opening_hours as a sentence; null for what the table of the week cannot say. */
export function hoursInWords(text: string): string | null {
  const week = parseWeek(text);
  if (!week) return null;
  const { holidays, exceptions = [] } = week;
  const said = [
    ...weekRows(week),
    ...exceptions.map((dated) => `${datesInWords(dated)}: ${intervalsInWords(dated.open)}`),
  ].join('; ');
  if (!holidays) return said;
  const onHolidays =
    holidays.length === 0 ? t('holidaysClosed') : t('holidaysOpen', { t: intervalsInWords(holidays) });
  return `${said}. ${onHolidays}`;
}
