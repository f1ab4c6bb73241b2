import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Back } from '../../desk/Back';
import { PageTitle } from '../../desk/PageTitle';
import { goBy } from '../../desk/route';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { fieldNames, moment, publisher, why } from '../../office/say';
import { Icon } from '../../parts/Icon';
import { Skeleton } from '../../parts/Skeleton';
import type { Editing } from '../draft/editing';
import { askHistory, type RevisionLine } from '../questions';
import { historyWords } from './words';

const { t } = historyWords;

function Line({ slug, line }: { slug: string; line: RevisionLine }) {
  const { number, publishedAt, actor, reason, changedFields, current } = line;
  return (
    <li>
      <a class="topic-row" href={`/moje/${slug}/historia/${number}`} onClick={goBy}>
        <span class="grow">
          <b>{t('revision', { n: number })}</b> {current && <span class="tag sea">{t('current')}</span>}
          <span class="small quiet filled">
            {t('by', { date: moment(publishedAt), who: publisher(actor) })}
          </span>
          {reason && <span class="small filled">{why(reason)}</span>}
          {changedFields.length > 0 && (
            <span class="small quiet filled">{t('changed', { fields: fieldNames(changedFields) })}</span>
          )}
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}

/** Every version that the public ever saw. */
export function HistoryPage({ editing }: { editing: Editing }) {
  const lines = useSignal<RevisionLine[] | null>(null);
  const next = useSignal<string | undefined>(undefined);
  const { busy, wrong, run } = useSending();
  const ask = (cursor?: string) =>
    void run(async () => {
      const page = await askHistory(editing.id, cursor);
      lines.value = [...(cursor ? (lines.value ?? []) : []), ...page.items];
      next.value = page.next;
    });
  useEffect(() => ask(), [editing.id]);
  return (
    <div class="narrow">
      <Back to={`/moje/${editing.slug}`}>{t('backToProfile')}</Back>
      <PageTitle title={t('history')} />
      <p class="quiet">{t('lead')}</p>
      <ErrorSummary wrong={wrong} />
      {!lines.value && busy && <Skeleton says={t('loading')} rows={3} />}
      <ul class="topic-rows">
        {lines.value?.map((line) => (
          <Line key={line.number} slug={editing.slug} line={line} />
        ))}
      </ul>
      {next.value && (
        <button type="button" class="btn" onClick={() => ask(next.value)}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
