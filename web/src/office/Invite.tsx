import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import type { Role } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { Field } from '../form/Field';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { tell } from './news';
import { appoint } from './questions';
import { say } from './say';
import { officeWords } from './words';

const { t } = officeWords;

export const STAFF_ROLES = ['moderator', 'administrator', 'auditor'] as const satisfies readonly Role[];

export function RoleChoice({ id, value, change }: { id: string; value: Role; change: (role: Role) => void }) {
  return (
    <Field id={id} label={t('role')}>
      {(tied) => (
        <select
          {...tied}
          class="inp"
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value as Role)}
        >
          {STAFF_ROLES.map((role) => (
            <option key={role} value={role}>
              {say('role', role)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A new colleague gets a letter with the way in. */
export function Invite({ done }: { done: () => void }) {
  const email = useSignal('');
  const role = useSignal<Role>('moderator');
  const sending = useSending((problem) => {
    if (problem.code === 'confirmation-wanted') return [];
    return problem.status === 400 ? [{ id: 'invite-email', text: t('emailMissing') }] : null;
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const to = email.value.trim();
    const check = () => (/^\S+@\S+\.\S+$/.test(to) ? [] : [{ id: 'invite-email', text: t('emailMissing') }]);
    void sending.run(async () => {
      await confirmed(() => appoint(to, role.value));
      tell(t('invited', { email: to }));
      email.value = '';
      done();
    }, check);
  };
  return (
    <form class="form invite" onSubmit={submit} noValidate>
      <h2>{t('inviteTitle')}</h2>
      <ErrorSummary wrong={sending.wrong} />
      <TextField
        id="invite-email"
        label={t('emailOf')}
        type="email"
        autocomplete="off"
        value={email.value}
        change={(value) => {
          email.value = value;
        }}
        error={sending.errorOf('invite-email')}
      />
      <RoleChoice
        id="invite-role"
        value={role.value}
        change={(value) => {
          role.value = value;
        }}
      />
      <Submit busy={sending.busy}>{t('invite')}</Submit>
    </form>
  );
}
