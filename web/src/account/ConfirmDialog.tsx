import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { Dialog } from '../parts/Dialog';
import { asking } from './confirming';
import { confirmMyself } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

function Ask({ answer }: { answer: (said: boolean) => void }) {
  const password = useSignal('');
  const code = useSignal('');
  const { busy, wrong, run } = useSending(({ status }) =>
    status === 401 || status === 400 ? [{ id: 'confirm-password', text: t('wrongCredentials') }] : null,
  );
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      await confirmMyself({
        ...(password.value && { password: password.value }),
        ...(code.value && { code: code.value.replaceAll(' ', '') }),
      });
      answer(true);
    });
  };
  return (
    <Dialog title={t('confirmTitle')} close={() => answer(false)}>
      <form class="form sec" noValidate onSubmit={submit}>
        <p>{t('confirmLead')}</p>
        <ErrorSummary wrong={wrong} />
        <TextField
          id="confirm-password"
          label={t('password')}
          type="password"
          autocomplete="current-password"
          value={password.value}
          change={(value) => {
            password.value = value;
          }}
        />
        <TextField
          id="confirm-code"
          label={t('code')}
          hint={t('codeHint')}
          optional
          autocomplete="one-time-code"
          value={code.value}
          change={(value) => {
            code.value = value;
          }}
        />
        <p class="small quiet">{t('confirmLink')}</p>
        <Submit busy={busy}>{t('confirm')}</Submit>
      </form>
    </Dialog>
  );
}

/** Stands on every page that does something important, and is seen only when it is wanted. */
export function ConfirmDialog() {
  return asking.value && <Ask answer={asking.value} />;
}
