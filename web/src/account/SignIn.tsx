import { useSignal } from '@preact/signals';
import { PageTitle } from '../desk/PageTitle';
import { goBy, route } from '../desk/route';
import { session } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { Icon } from '../parts/Icon';
import { keeping, wayBack } from './after';
import { PROVIDER, sendLink } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const emailFault = (id: string, email: string) =>
  EMAIL.test(email.trim()) ? [] : [{ id, text: t('emailWrong') }];

function CheckMail({ email, again }: { email: string; again: () => void }) {
  return (
    <>
      <span class="icobox">
        <Icon name="mail" />
      </span>
      <PageTitle title={t('checkMail')} />
      <p role="status">{t('checkMailLead', { email })}</p>
      <p class="small quiet">{t('checkMailHint')}</p>
      <button type="button" class="btn" onClick={again}>
        {t('anotherEmail')}
      </button>
    </>
  );
}

/** Accounts of the city, where it has an identity provider. */
function ByProvider() {
  const name = session.value?.provider;
  const failed = route.value.query.get('dostawca');
  if (!name) return null;
  return (
    <>
      {failed && (
        <p class="note wait" role="alert">
          <Icon name="triangle-alert" small />
          <span>
            {t(failed === 'second-factor-wanted' ? 'providerWantsFactor' : 'providerFailed', { name })}
          </span>
        </p>
      )}
      <p>
        <a class="btn" href={PROVIDER}>
          {t('withProvider', { name })}
        </a>
      </p>
    </>
  );
}

/** A link by mail needs nothing to be remembered, so it comes first. */
export function SignIn() {
  const email = useSignal('');
  const sent = useSignal(false);
  const { busy, wrong, errorOf, run } = useSending();
  if (sent.value)
    return (
      <div class="narrow">
        <CheckMail
          email={email.value.trim()}
          again={() => {
            sent.value = false;
          }}
        />
      </div>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await sendLink(email.value.trim(), wayBack());
        sent.value = true;
      },
      () => emailFault('email', email.value),
    );
  };
  return (
    <div class="narrow">
      <PageTitle title={t('signIn')} />
      <p>{t('signInLead')}</p>
      <ByProvider />
      <form class="form" noValidate onSubmit={submit}>
        <ErrorSummary wrong={wrong} />
        <TextField
          id="email"
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          autocomplete="email"
          value={email.value}
          error={errorOf('email')}
          change={(value) => {
            email.value = value;
          }}
        />
        <Submit busy={busy}>{t('sendLink')}</Submit>
      </form>
      <div class="actions">
        <a class="btn plain" href={keeping('/wejdz/haslo')} onClick={goBy}>
          {t('withPassword')}
        </a>
        <a class="btn plain" href={keeping('/wejdz/pomoc')} onClick={goBy}>
          {t('trouble')}
        </a>
      </div>
    </div>
  );
}
