import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { confirmed } from './confirming';
import { setPassword } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

export const SHORTEST_PASSWORD = 12;

/** Sets a new password; `done` is called when the server has it. */
export function PasswordForm({ done }: { done: () => void | Promise<void> }) {
  const password = useSignal('');
  const shown = useSignal(false);
  const { busy, wrong, errorOf, run } = useSending(({ status, message }) =>
    status === 400 ? [{ id: 'new-password', text: message || t('newPasswordShort') }] : null,
  );
  const check = () =>
    password.value.length < SHORTEST_PASSWORD ? [{ id: 'new-password', text: t('newPasswordShort') }] : [];
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      await confirmed(() => setPassword(password.value));
      password.value = '';
      await done();
    }, check);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="new-password"
        label={t('newPassword')}
        hint={t('newPasswordHint')}
        type={shown.value ? 'text' : 'password'}
        autocomplete="new-password"
        value={password.value}
        error={errorOf('new-password')}
        change={(value) => {
          password.value = value;
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={shown.value}
          onChange={({ currentTarget }) => {
            shown.value = currentTarget.checked;
          }}
        />
        {t('showPassword')}
      </label>
      <Submit busy={busy}>{t('savePassword')}</Submit>
    </form>
  );
}
