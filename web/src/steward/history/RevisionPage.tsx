import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Back } from '../../desk/Back';
import { PageTitle } from '../../desk/PageTitle';
import { go } from '../../desk/route';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { moment, publisher, why } from '../../office/say';
import { Icon } from '../../parts/Icon';
import { Skeleton } from '../../parts/Skeleton';
import type { Editing } from '../draft/editing';
import { outcomes } from '../draft/publishing';
import { askRevision, type RevisionDetail, restoreRevision } from '../questions';
import { Changes } from './Changes';
import { historyWords } from './words';

const { t } = historyWords;

function Restore({ editing, number }: { editing: Editing; number: number }) {
  const reason = useSignal('');
  const { busy, wrong, errorOf, run } = useSending();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        const outcome = await restoreRevision(editing.id, number, reason.value.trim());
        outcomes.value = { ...outcomes.value, [editing.id]: outcome };
        await editing.renew();
        go(`/moje/${editing.slug}/wyslane`);
      },
      () => (reason.value.trim() ? [] : [{ id: 'restore-why', text: t('whyMissing') }]),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="restore-why"
        label={t('why')}
        hint={t('restoreLead')}
        value={reason.value}
        error={errorOf('restore-why')}
        change={(value) => {
          reason.value = value;
        }}
      />
      <Submit busy={busy}>
        <Icon name="undo-2" small />
        {t('restore')}
      </Submit>
    </form>
  );
}

/** What one version changed, and the way back to it. */
export function RevisionPage({ editing, number }: { editing: Editing; number: number }) {
  const revision = useSignal<RevisionDetail | null>(null);
  const { wrong, run } = useSending();
  useEffect(() => {
    void run(async () => {
      revision.value = await askRevision(editing.id, number);
    });
  }, [number]);
  const shown = revision.value;
  return (
    <div class="narrow">
      <Back to={`/moje/${editing.slug}/historia`}>{t('back')}</Back>
      <PageTitle title={t('revision', { n: number })} />
      <ErrorSummary wrong={wrong} />
      {!shown && wrong.length === 0 && <Skeleton says={t('loading')} rows={2} />}
      {shown && (
        <>
          <p class="quiet">{t('by', { date: moment(shown.publishedAt), who: publisher(shown.actor) })}</p>
          {shown.reason && <p>{why(shown.reason)}</p>}
          <Changes changes={shown.changes} />
          <Restore editing={editing} number={number} />
        </>
      )}
    </div>
  );
}
