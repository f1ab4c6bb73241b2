import { grouped, isoDay } from '../hours/rows';
import { parseWeek } from '../hours/week';
import {
  datesInWords,
  dayGroupInWords,
  groupHoursInWords,
  intervalsInWords,
  todayIndex,
} from '../hours/words';
import { t } from '../i18n/language';

/** The week in plain words; what we cannot read is shown as it was given. */
export function Hours({ text }: { text: string }) {
  const week = parseWeek(text);
  if (!week)
    return (
      <p class="small">
        {t('hoursAsGiven')} <span class="b">{text}</span>
      </p>
    );
  const today = todayIndex();
  return (
    <>
      <table class="hours">
        <tbody>
          {grouped(week, today).map((group) => (
            <tr
              key={group.first}
              class={group.first === today ? 'now' : group.open.length || group.appointment ? '' : 'shut'}
            >
              <th scope="row">{dayGroupInWords(group, today)}</th>
              <td>{groupHoursInWords(group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {week.holidays && (
        <p class="small quiet">
          {week.holidays.length === 0
            ? t('holidaysClosed')
            : t('holidaysOpen', { t: intervalsInWords(week.holidays) })}
        </p>
      )}
      {week.exceptions
        ?.filter(({ from, to }) => from.startsWith('-') || to >= isoDay(new Date()))
        .map((dated) => (
          <p key={dated.from} class="small">
            {datesInWords(dated)}: {intervalsInWords(dated.open)}
          </p>
        ))}
    </>
  );
}
