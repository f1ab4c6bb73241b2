import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { withdraw } from './questions';
import { writeWords } from './words';

const { t } = writeWords;

const refused = ({ code }: Problem) => (code === 'wrong-state' ? [{ text: t('decided') }] : null);

interface Props {
  organisation: string;
  message: string;
  done: (said: string) => Promise<void>;
}

/** Takes a message back that waits for the office, once its writer is sure. */
export function Withdraw({ organisation, message, done }: Props) {
  const sure = useSignal(false);
  const { busy, wrong, run } = useSending(refused);
  const ask = (open: boolean) => () => {
    sure.value = open;
  };
  const act = () =>
    void run(async () => {
      await withdraw(organisation, message);
      await done(t('withdrawn'));
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <p role="status">{sure.value && t('withdrawSure')}</p>
      <div class="actions">
        {sure.value ? (
          <>
            <button type="button" class="btn danger" aria-disabled={busy || undefined} onClick={act}>
              {t('withdrawYes')}
            </button>
            <button type="button" class="btn plain" onClick={ask(false)}>
              {t('keep')}
            </button>
          </>
        ) : (
          <button type="button" class="btn slim" onClick={ask(true)}>
            {t('withdraw')}
          </button>
        )}
      </div>
    </>
  );
}
