import { type Signal, useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import { tell } from './news';
import { decideMany } from './questions';
import { lastFilter, loadQueue } from './queue';
import { ReasonDialog } from './ReasonDialog';
import { officeWords } from './words';

const { t, counted } = officeWords;

type Act = 'approve' | 'reject';

async function decideTicked(ticked: Signal<ReadonlySet<string>>, act: Act, reason: string): Promise<void> {
  const { done, refused } = await confirmed(() =>
    decideMany([...ticked.value], act, reason === '' ? undefined : reason),
  );
  // Those that were refused stay ticked: they are the ones to look at.
  ticked.value = new Set(refused.map(({ id }) => id));
  const said = [
    done.length > 0 && counted('bulkDone', done.length),
    refused.length > 0 && counted('bulkRefused', refused.length),
  ];
  tell(said.filter(Boolean).join(' '));
  await loadQueue(lastFilter.peek());
}

/** One decision for several cases. */
export function BulkBar({ ticked }: { ticked: Signal<ReadonlySet<string>> }) {
  const asking = useSignal<Act | null>(null);
  const close = () => {
    asking.value = null;
  };
  const ask = (act: Act) => () => {
    asking.value = act;
  };
  const act = asking.value;
  if (ticked.value.size === 0) return null;
  return (
    <section class="decide" aria-label={counted('selected', ticked.value.size)}>
      <b>{counted('selected', ticked.value.size)}</b>
      <button type="button" class="btn go" onClick={ask('approve')}>
        {t('approveSelected')}
      </button>
      <button
        type="button"
        class="btn plain"
        onClick={() => {
          ticked.value = new Set();
        }}
      >
        {t('unselect')}
      </button>
      <span class="grow" />
      <button type="button" class="btn danger" onClick={ask('reject')}>
        {t('rejectSelected')}
      </button>
      {act && (
        <ReasonDialog
          title={t(act === 'approve' ? 'approveSelected' : 'rejectTitle')}
          lead={act === 'approve' ? counted('selected', ticked.value.size) : t('rejectLead')}
          act={t(act === 'approve' ? 'approveSelected' : 'rejectSelected')}
          danger={act === 'reject'}
          {...(act === 'reject' && { missing: t('reasonMissing') })}
          run={async (reason) => {
            await decideTicked(ticked, act, reason);
            close();
          }}
          close={close}
        />
      )}
    </section>
  );
}
