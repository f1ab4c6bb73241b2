import { useEffect, useMemo } from 'preact/hooks';
import './report.css';
import { get } from '../api/client';
import { appendNext, moreState } from '../api/more';
import { Resource } from '../api/resource';
import type { Page, Profile } from '../api/types';
import { date } from '../i18n/format';
import { language } from '../i18n/language';
import { More } from '../list/More';
import { Dialog } from '../parts/Dialog';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { edition } from '../state/freshness';
import { reportWords } from './words';

const { t } = reportWords;

interface Revision {
  number: number;
  publishedAt: string;
  /** A role or a source, never a person. */
  actor: string;
  reason?: string;
  changedFields: string[];
}

const isPhrase = (key: string): key is Parameters<typeof t>[0] => key in reportWords.languages.pl;

const fieldName = (field: string): string => {
  const key = `f_${field}`;
  return isPhrase(key) ? t(key) : field;
};

/** A role, or else a source of data, whose name says nothing to readers. */
const publisher = (actor: string): string => {
  const key = `who_${actor}`;
  return t(isPhrase(key) ? key : 'who_import');
};

function Line({ revision }: { revision: Revision }) {
  const { publishedAt, actor, changedFields, number } = revision;
  const fields = new Intl.ListFormat(language.value, { type: 'unit', style: 'short' }).format(
    changedFields.map(fieldName),
  );
  return (
    <li>
      <b>{t('by', { date: date(publishedAt), who: publisher(actor) })}</b>
      {number === 1 ? (
        <span class="quiet">{t('first')}</span>
      ) : (
        changedFields.length > 0 && <span class="quiet">{t('changed', { fields })}</span>
      )}
    </li>
  );
}

/** Who changed what of an organisation, and when; by role, not by name. */
export default function Changes({ profile, close }: { profile: Profile; close: () => void }) {
  const answer = useMemo(() => new Resource<Page<Revision>>(), []);
  const state = useMemo(moreState, []);
  const path = `/organisations/${profile.id}/history`;
  const ask = () => void answer.ask((signal) => get<Page<Revision>>(path, {}, signal));
  useEffect(() => {
    ask();
    return () => answer.forget();
  }, [profile.id, edition.value]);
  const now = answer.value.value;
  const lengthen = () => void appendNext(answer, state, (_, cursor) => get<Page<Revision>>(path, { cursor }));
  return (
    <Dialog title={t('history')} close={close}>
      <div class="report">
        {now.state === 'failed' && <Failed title={t('historyFailed')} problem={now.problem} retry={ask} />}
        {!now.data && now.state !== 'failed' && <Skeleton says={t('loading')} rows={3} />}
        {now.data?.items.length === 0 && <p class="quiet">{t('none')}</p>}
        <ol class="changes">
          {now.data?.items.map((revision) => (
            <Line key={revision.number} revision={revision} />
          ))}
        </ol>
        {now.data?.next && <More state={state.value} more={lengthen} />}
      </div>
    </Dialog>
  );
}
