import { goBy } from '../desk/route';
import { moment, say, who } from './say';
import type { AuditItem } from './types';
import { officeWords } from './words';

const { t } = officeWords;

const PAGES: Record<string, (id: string) => string> = {
  organisation: (id) => `/biuro/organizacja/${id}/historia`,
  proposal: (id) => `/biuro/zmiana/${id}`,
  claim: (id) => `/biuro/przejecie/${id}`,
  broadcast: (id) => `/biuro/sms/${id}`,
  person: () => '/biuro/ludzie',
};

/** What it was done to: a link with its name, where there is a page and the name is still known. */
function Subject({ subject, subjectName }: Pick<AuditItem, 'subject' | 'subjectName'>) {
  const [kind = '', id = ''] = subject.split(':');
  const page = PAGES[kind];
  return (
    <>
      <span class="quiet">{say('about', kind)}</span>
      {page && subjectName && (
        <>
          {': '}
          <a href={page(id)} onClick={goBy}>
            {subjectName}
          </a>
        </>
      )}
      {page && !subjectName && <span class="quiet"> ({t('auditNoName')})</span>}
    </>
  );
}

/** The entry as the server keeps it, for who must know exactly. */
function Raw({ act, subject, details }: AuditItem) {
  return (
    <details>
      <summary>{t('auditRaw')}</summary>
      <pre class="tiny">{JSON.stringify({ act, subject, ...details }, null, 1)}</pre>
    </details>
  );
}

/** One act, in words. */
export function AuditLine({ entry }: { entry: AuditItem }) {
  const { at, role, personEmail, act } = entry;
  return (
    <tr>
      <td data-side={t('when')}>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td data-side={t('who')}>
        {personEmail ?? who(role)}
        {personEmail && <span class="quiet"> ({who(role)})</span>}
      </td>
      <td data-side={t('act')}>{say('act', act)}</td>
      <td data-side={t('subject')}>
        <Subject {...entry} />
      </td>
      <td data-side={t('details')}>
        <Raw {...entry} />
      </td>
    </tr>
  );
}
