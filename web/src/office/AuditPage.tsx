import { More } from '../list/More';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { Heading } from './Heading';
import { AUDIT_CSV, askAudit } from './questions';
import { moment, who } from './say';
import type { AuditItem } from './types';
import { useList } from './use-list';
import { officeWords } from './words';

const { t } = officeWords;

const spelled = (details: AuditItem['details']): string =>
  Object.entries(details ?? {})
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');

function Line({ entry }: { entry: AuditItem }) {
  const { at, role, personEmail, act, subject, details } = entry;
  return (
    <tr>
      <td data-side={t('when')}>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td data-side={t('who')}>
        {personEmail ?? who(role)}
        {personEmail && <span class="quiet"> ({who(role)})</span>}
      </td>
      <td data-side={t('act')}>{act}</td>
      <td data-side={t('subject')}>{subject}</td>
      <td data-side={t('details')}>{spelled(details)}</td>
    </tr>
  );
}

/** All that those with power have done. */
export function AuditPage() {
  const { answer, ask, more, lengthen } = useList(askAudit);
  return (
    <>
      <Heading lead={t('auditLead')}>{t('audit')}</Heading>
      <p class="actions">
        <a class="btn" href={AUDIT_CSV} download="audit.csv">
          <Icon name="download" small />
          {t('csv')}
        </a>
      </p>
      <Answered answer={answer} retry={ask}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="quiet">{t('auditNone')}</p>
          ) : (
            <>
              <table class="diff audit">
                <thead>
                  <tr>
                    {(['when', 'who', 'act', 'subject', 'details'] as const).map((name) => (
                      <th key={name} scope="col">
                        {t(name)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((entry, index) => (
                    <Line key={`${entry.at} ${index}`} entry={entry} />
                  ))}
                </tbody>
              </table>
              {more !== null && <More state={more} more={lengthen} />}
            </>
          )
        }
      </Answered>
    </>
  );
}
