import { goBy } from '../desk/route';
import { date } from '../i18n/format';
import { More } from '../list/More';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { historyHref } from './HistoryPage';
import { askStale } from './questions';
import { age } from './say';
import type { StaleItem } from './types';
import { useList } from './use-list';
import { officeWords } from './words';

const { t, counted } = officeWords;

function remindedWords({ reminders, lastReminderAt, reachable }: StaleItem): string {
  if (!reachable) return t('unreachable');
  return reminders > 0 && lastReminderAt
    ? counted('reminded', reminders, { date: date(lastReminderAt) })
    : t('notReminded');
}

/** Organisations that nobody has confirmed for long, longest first. */
export function StalePage() {
  const { answer, ask, more, lengthen } = useList(askStale);
  return (
    <>
      <Heading lead={t('staleLeadPage')}>{t('stale')}</Heading>
      <Answered answer={answer} retry={ask}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="quiet">{t('staleNone')}</p>
          ) : (
            <>
              <ul class="cases">
                {items.map((item) => (
                  <li key={item.organisation.id} class="case">
                    <a href={historyHref(item.organisation.slug)} onClick={goBy}>
                      <span class="title">{item.organisation.name}</span>
                      <span class="about">
                        <span>
                          {item.verifiedAt
                            ? t('verifiedAgo', { age: age(item.verifiedAt) })
                            : t('neverVerified')}
                        </span>
                        <span class="quiet">{remindedWords(item)}</span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
              {more !== null && <More state={more} more={lengthen} />}
            </>
          )
        }
      </Answered>
    </>
  );
}
