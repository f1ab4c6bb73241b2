import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { askClaim, proveClaim } from './questions';
import { claimWords } from './words';

const { t } = claimWords;

interface Props {
  claim: string;
  proved: () => Promise<void>;
  otherway: () => void;
}

/** The code that went to the contact on file. */
export function CodeForm({ claim, proved, otherway }: Props) {
  const code = useSignal('');
  const sentTo = useSignal('');
  const { busy, wrong, errorOf, run } = useSending(({ status }) =>
    status === 400 || status === 401 || status === 403 || status === 409
      ? [{ id: 'claim-code', text: t('codeWrong') }]
      : null,
  );
  useEffect(() => {
    // The hint where to look is a help only: without it the code still works.
    askClaim(claim).then(
      (known) => {
        sentTo.value = known.sentTo ?? '';
      },
      () => undefined,
    );
  }, [claim]);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await proveClaim(claim, code.value.replaceAll(' ', ''));
        await proved();
      },
      () => (code.value.trim() ? [] : [{ id: 'claim-code', text: t('codeMissing') }]),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <div role="status">
        {sentTo.value && <p class="b address">{t('sent', { to: sentTo.value })}</p>}
        <p>{t('sentLead')}</p>
      </div>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="claim-code"
        label={t('code')}
        hint={t('codeHint')}
        autocomplete="one-time-code"
        autocapitalize="none"
        value={code.value}
        error={errorOf('claim-code')}
        change={(value) => {
          code.value = value;
        }}
      />
      <Submit busy={busy}>{t('confirmCode')}</Submit>
      <button type="button" class="btn plain" onClick={otherway}>
        {t('noCode')}
      </button>
    </form>
  );
}
