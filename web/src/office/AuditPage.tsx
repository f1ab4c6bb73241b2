import { More } from '../list/More';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { AuditLine } from './AuditLine';
import { Heading } from './Heading';
import { AUDIT_CSV, askAudit } from './questions';
import { useList } from './use-list';
import { officeWords } from './words';

const { t } = officeWords;

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
                    <AuditLine key={`${entry.at} ${index}`} entry={entry} />
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
