import { useSignal } from '@preact/signals';
import { send } from '../api/send';
import { keepSession, type Session } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { Dialog } from '../parts/Dialog';
import { wanted } from './confirming';
import { officeWords } from './words';

const { t } = officeWords;

function Form({ done }: { done: () => void }) {
  const password = useSignal('');
  const code = useSignal('');
  const sending = useSending((problem) =>
    problem.status === 401 ? [{ id: 'confirm-password', text: t('wrongCredentials') }] : null,
  );
  const submit = (event: Event) => {
    event.preventDefault();
    void sending.run(async () => {
      const body = { password: password.value, code: code.value.replaceAll(/\s/g, '') || undefined };
      keepSession((await send<Session>('POST', '/session/confirmation', { body })).body);
      done();
    });
  };
  return (
    <form class="form in-dialog" onSubmit={submit} noValidate>
      <p>{t('confirmLead')}</p>
      <ErrorSummary wrong={sending.wrong} />
      <TextField
        id="confirm-password"
        label={t('password')}
        type="password"
        autocomplete="current-password"
        value={password.value}
        change={(value) => {
          password.value = value;
        }}
        error={sending.errorOf('confirm-password')}
      />
      <TextField
        id="confirm-code"
        label={t('code')}
        autocomplete="one-time-code"
        inputMode="numeric"
        value={code.value}
        change={(value) => {
          code.value = value;
        }}
      />
      <Submit busy={sending.busy}>{t('confirm')}</Submit>
    </form>
  );
}

/** Who wants something dangerous shows once more who they are. */
export function ConfirmDialog() {
  const asked = wanted.value;
  if (!asked) return null;
  return (
    <Dialog title={t('confirmTitle')} close={asked.cancel}>
      <Form done={asked.done} />
    </Dialog>
  );
}
