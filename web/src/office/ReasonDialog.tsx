import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../form/ErrorSummary';
import { TextArea } from '../form/TextArea';
import { useSending } from '../form/use-sending';
import { formWords } from '../form/words';
import { Dialog } from '../parts/Dialog';
import { officeWords } from './words';

const { t } = officeWords;

const LONGEST = 2000;

interface Props {
  title: string;
  lead: string;
  /** What the button that does it says. */
  act: string;
  label?: string;
  /** What is said when nothing was written; without it the reason may be left out. */
  missing?: string;
  danger?: boolean;
  /** In characters. */
  longest?: number;
  run: (reason: string) => Promise<void>;
  close: () => void;
}

/** Asks why, and then does it; what the server refuses is said here, and the reason stays written. */
export function ReasonDialog({
  title,
  lead,
  act,
  label,
  missing,
  danger,
  longest = LONGEST,
  run,
  close,
}: Props) {
  const reason = useSignal('');
  const sending = useSending((problem) => (problem.code === 'confirmation-wanted' ? [] : null));
  const check = () => {
    if (missing && reason.value.trim() === '') return [{ id: 'reason', text: missing }];
    const over = [...reason.value].length - longest;
    return over > 0 ? [{ id: 'reason', text: formWords.counted('over', over) }] : [];
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void sending.run(() => run(reason.value.trim()), check);
  };
  return (
    <Dialog title={title} close={close}>
      <form class="form in-dialog" onSubmit={submit} noValidate>
        <p>{lead}</p>
        <ErrorSummary wrong={sending.wrong} />
        <TextArea
          id="reason"
          label={label ?? t('reason')}
          optional={!missing}
          limit={longest}
          rows={4}
          value={reason.value}
          change={(value) => {
            reason.value = value;
          }}
          error={sending.errorOf('reason')}
        />
        <div class="actions">
          <button
            type="submit"
            class={danger ? 'btn danger' : 'btn go'}
            aria-disabled={sending.busy || undefined}
          >
            {sending.busy ? formWords.t('wait') : act}
          </button>
          <button type="button" class="btn plain" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
