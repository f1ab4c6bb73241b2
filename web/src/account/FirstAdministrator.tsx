import { useSignal } from '@preact/signals';
import { PageTitle } from '../desk/PageTitle';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { goOn } from './after';
import { enter } from './questions';
import { emailFault } from './SignIn';
import { accountWords } from './words';

const { t } = accountWords;

/** The link that a new installation prints once: whoever holds it says by which address to know them. */
export function FirstAdministrator({ link }: { link: string }) {
  const email = useSignal('');
  const { busy, wrong, errorOf, run } = useSending(({ status, told }) => {
    if (status === 400 && told.parameter === 'email') return [{ id: 'email', text: t('emailWrong') }];
    return status === 401 || status === 400 ? [{ text: t('administratorSpent') }] : null;
  });
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => goOn(await enter({ link, email: email.value.trim() })),
      () => emailFault('email', email.value),
    );
  };
  return (
    <div class="narrow">
      <PageTitle title={t('administrator')} />
      <p>{t('administratorLead')}</p>
      <form class="form" noValidate onSubmit={submit}>
        <ErrorSummary wrong={wrong} />
        <TextField
          id="email"
          label={t('email')}
          type="email"
          autocomplete="email"
          value={email.value}
          error={errorOf('email')}
          change={(value) => {
            email.value = value;
          }}
        />
        <Submit busy={busy}>{t('enter')}</Submit>
      </form>
    </div>
  );
}
