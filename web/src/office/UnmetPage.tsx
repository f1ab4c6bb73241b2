import { useSignal } from '@preact/signals';
import { useAnswer } from '../desk/use-answer';
import { language } from '../i18n/language';
import { Segments } from '../parts/Segments';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { askUnmet } from './questions';
import type { UnmetSearch } from './types';
import { officeWords } from './words';

const { t, counted } = officeWords;

const PERIODS = [7, 30, 365] as const;

function UnmetRow({ item, most }: { item: UnmetSearch; most: number }) {
  const { kind, subject, label, times, days } = item;
  return (
    <tr>
      <th scope="row">
        {label ?? subject} {kind === 'need' && <span class="tag">{t('unmetNeed')}</span>}
      </th>
      <td>
        <span class="share" style={{ inlineSize: `${(100 * times) / most}%` }} aria-hidden="true" />
        {counted('unmetTimes', times)}
      </td>
      <td class="quiet">{counted('unmetDays', days)}</td>
    </tr>
  );
}

/** What people look for and do not find: where the city lacks an organisation, or the map a word. */
export function UnmetPage() {
  const period = useSignal<(typeof PERIODS)[number]>(30);
  const { answer, ask } = useAnswer(
    () => askUnmet(period.value, language.value),
    [period.value, language.value],
  );
  return (
    <>
      <Heading lead={t('unmetLead')}>{t('unmet')}</Heading>
      <Segments
        legend={t('unmetPeriod')}
        options={PERIODS.map((days) => ({ value: days, label: counted('unmetLast', days) }))}
        chosen={period.value}
        choose={(days) => {
          period.value = days;
        }}
      />
      <Answered answer={answer} retry={ask}>
        {(items) =>
          items.length === 0 ? (
            <p class="quiet">{t('unmetNone')}</p>
          ) : (
            <table class="unmet">
              <thead class="vh">
                <tr>
                  <th scope="col">{t('unmetWhat')}</th>
                  <th scope="col">{t('unmetHow')}</th>
                  <th scope="col">{t('unmetWhen')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <UnmetRow key={item.kind + item.subject} item={item} most={items[0]?.times ?? 1} />
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </>
  );
}
