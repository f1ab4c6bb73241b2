import { type Signal, useSignal } from '@preact/signals';
import { ErrorSummary } from '../form/ErrorSummary';
import { useSending } from '../form/use-sending';
import { Icon } from '../parts/Icon';
import { canBeAsked } from './proposal-state';
import { ReasonDialog } from './ReasonDialog';
import { fieldNames } from './say';
import type { Decision, Proposal } from './types';
import { officeWords } from './words';

const { t, counted } = officeWords;

interface Props {
  proposal: Proposal;
  /** The fields that can be approved one by one; none where it is all or nothing. */
  fields: readonly string[];
  taken: Signal<ReadonlySet<string>>;
  decide: (decision: Decision) => Promise<void>;
}

type Asking = 'part' | 'reject' | 'ask';

const DIALOGS = {
  part: { title: 'partTitle', label: 'reason', decision: 'approve' },
  reject: {
    title: 'rejectTitle',
    lead: 'rejectLead',
    label: 'reason',
    decision: 'reject',
    missing: 'reasonMissing',
  },
  ask: { title: 'askTitle', lead: 'askLead', label: 'question', decision: 'ask', missing: 'questionMissing' },
} as const;

function publishWords({ kind }: Proposal, fields: readonly string[], ticked: number): string {
  if (kind === 'new-organisation') return t('publishNew');
  return fields.length > 0 ? counted('publish', ticked) : t('markDone');
}

/** The ways to end a case; one of them is the usual one. */
export function Decide({ proposal, fields, taken, decide }: Props) {
  const asking = useSignal<Asking | null>(null);
  const sending = useSending(({ code }) => (code === 'confirmation-wanted' ? [] : null));
  const { revision } = proposal;
  const ticked = fields.filter((field) => taken.value.has(field));
  const left = fields.filter((field) => !taken.value.has(field));
  const close = () => {
    asking.value = null;
  };
  const ask = (which: Asking) => () => {
    asking.value = which;
  };
  const publish = () => {
    if (fields.length > 0 && ticked.length === 0)
      return void sending.run(
        async () => undefined,
        () => [{ text: t('nothingTicked') }],
      );
    if (left.length > 0) return ask('part')();
    void sending.run(() => decide({ decision: 'approve', revision }));
  };
  const act = asking.value;
  const dialog = act && DIALOGS[act];
  const words = publishWords(proposal, fields, ticked.length);
  return (
    <section class="decide" aria-label={t('act')}>
      <ErrorSummary wrong={sending.wrong} />
      <button type="button" class="btn go" aria-disabled={sending.busy || undefined} onClick={publish}>
        <Icon name="check" />
        {words}
      </button>
      {canBeAsked(proposal) && (
        <button type="button" class="btn" aria-haspopup="dialog" onClick={ask('ask')}>
          <Icon name="undo-2" />
          {t('sendBack')}
        </button>
      )}
      <span class="grow" />
      <button type="button" class="btn danger" aria-haspopup="dialog" onClick={ask('reject')}>
        {t(fields.length > 1 ? 'rejectAll' : 'reject')}
      </button>
      {act && dialog && (
        <ReasonDialog
          title={t(dialog.title)}
          lead={'lead' in dialog ? t(dialog.lead) : t('partLead', { fields: fieldNames(left) })}
          act={act === 'part' ? words : t(act === 'ask' ? 'sendBack' : 'reject')}
          label={t(dialog.label)}
          {...('missing' in dialog && { missing: t(dialog.missing) })}
          danger={act === 'reject'}
          run={async (reason) => {
            await decide({
              decision: dialog.decision,
              revision,
              ...(act === 'part' && { fields: ticked }),
              ...(reason !== '' && { reason }),
            });
            close();
          }}
          close={close}
        />
      )}
    </section>
  );
}
