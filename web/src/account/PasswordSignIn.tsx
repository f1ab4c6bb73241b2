import { useSignal } from '@preact/signals';
import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { goOn, keeping } from './after';
import { enter } from './questions';
import { emailFault } from './SignIn';
import { accountWords } from './words';

const { t } = accountWords;

/** The code is asked for only when the password was right and the account wants one. */
export function PasswordSignIn() {
  const email = useSignal('');
  const password = useSignal('');
  const code = useSignal('');
  const wantsCode = useSignal(false);
  const { busy, wrong, errorOf, run } = useSending(({ status, code: why }) => {
    if (why === 'second-factor-wanted') {
      wantsCode.value = true;
      return code.value ? [{ id: 'code', text: t('codeNotRight') }] : [{ id: 'code', text: t('codeWrong') }];
    }
    if (status === 401) return [{ id: 'password', text: t('wrongCredentials') }];
    return status === 429 ? [{ text: t('locked') }] : null;
  });
  const check = () => [
    ...emailFault('email', email.value),
    ...(password.value ? [] : [{ id: 'password', text: t('passwordMissing') }]),
  ];
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = code.value.replaceAll(' ', '');
    void run(async () => {
      const known = { email: email.value.trim(), password: password.value };
      goOn(await enter(typed ? { ...known, code: typed } : known));
    }, check);
  };
  return (
    <div class="narrow">
      <PageTitle title={t('signIn')} />
      <form class="form" noValidate onSubmit={submit}>
        <ErrorSummary wrong={wrong} />
        <TextField
          id="email"
          label={t('email')}
          type="email"
          autocomplete="username"
          value={email.value}
          error={errorOf('email')}
          change={(value) => {
            email.value = value;
          }}
        />
        <TextField
          id="password"
          label={t('password')}
          type="password"
          autocomplete="current-password"
          value={password.value}
          error={errorOf('password')}
          change={(value) => {
            password.value = value;
          }}
        />
        {wantsCode.value && (
          <TextField
            id="code"
            label={t('code')}
            hint={t('codeHint')}
            autocomplete="one-time-code"
            autocapitalize="none"
            value={code.value}
            error={errorOf('code')}
            change={(value) => {
              code.value = value;
            }}
          />
        )}
        <Submit busy={busy}>{t('signIn')}</Submit>
      </form>
      <div class="actions">
        <a class="btn plain" href={keeping('/wejdz')} onClick={goBy}>
          {t('withLink')}
        </a>
        <a class="btn plain" href={keeping('/wejdz/pomoc')} onClick={goBy}>
          {t('trouble')}
        </a>
      </div>
    </div>
  );
}
