import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { useSending } from '../../../form/use-sending';
import { Icon } from '../../../parts/Icon';
import { refusedName } from './say';
import { libraryWords } from './words';

const { t } = libraryWords;

/** Removes what is kept by a name, once it was asked twice. */
export function Remove({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const asked = useSignal(false);
  const { busy, wrong, run } = useSending(refusedName(''));
  const ask = (sure: boolean) => () => {
    asked.value = sure;
  };
  if (!asked.value) {
    return (
      <button type="button" class="btn slim plain" aria-label={t('removeOf', { name })} onClick={ask(true)}>
        <Icon name="trash-2" small />
        {t('remove')}
      </button>
    );
  }
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <span role="status">{t('removeSure', { name })}</span>
      <button
        type="button"
        class="btn slim danger"
        aria-disabled={busy || undefined}
        onClick={() => void run(remove)}
      >
        {t('removeYes')}
      </button>
      <button type="button" class="btn slim plain" onClick={ask(false)}>
        {t('no')}
      </button>
    </>
  );
}
