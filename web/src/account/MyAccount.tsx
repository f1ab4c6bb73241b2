import { useSignal } from '@preact/signals';
import '../form/form.css';
import './account.css';
import { PageTitle } from '../desk/PageTitle';
import { isStaff, session } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { useSending } from '../form/use-sending';
import { ConfirmDialog } from './ConfirmDialog';
import { confirmed } from './confirming';
import { PasswordForm } from './PasswordForm';
import { dropSecondFactor } from './questions';
import { SecondFactorForm } from './SecondFactorForm';
import { Sessions } from './Sessions';
import { accountWords } from './words';

const { t } = accountWords;

function Password() {
  const saved = useSignal(false);
  return (
    <section class="bundle">
      <h2>{t('password')}</h2>
      <p class="small quiet">{t('passwordLead')}</p>
      <PasswordForm
        done={() => {
          saved.value = true;
        }}
      />
      <p class="small ok" aria-live="polite">
        {saved.value && t('passwordSaved')}
      </p>
    </section>
  );
}

function SecondFactor({ mayDrop }: { mayDrop: boolean }) {
  const connecting = useSignal(false);
  const dropped = useSignal(false);
  const { wrong, run } = useSending();
  const drop = () =>
    void run(async () => {
      await confirmed(dropSecondFactor);
      dropped.value = true;
    });
  const connect = (to: boolean) => () => {
    connecting.value = to;
  };
  return (
    <section class="bundle">
      <h2>{t('secondFactor')}</h2>
      <ErrorSummary wrong={wrong} />
      {connecting.value ? (
        <SecondFactorForm done={connect(false)} />
      ) : (
        <>
          <p class="small quiet">{t('secondFactorOff')}</p>
          <div class="actions">
            <button type="button" class="btn" onClick={connect(true)}>
              {t('setUp')}
            </button>
            {mayDrop && (
              <button type="button" class="btn plain" onClick={drop}>
                {t('turnOff')}
              </button>
            )}
          </div>
        </>
      )}
      <p class="small ok" aria-live="polite">
        {dropped.value && t('turnedOff')}
      </p>
    </section>
  );
}

/** What one can do with the own account: see where it is open, and how it is guarded. */
export default function MyAccount() {
  const known = session.value;
  if (!known) return null;
  return (
    <div class="narrow">
      <PageTitle title={t('account')} />
      <p>{t('signedAs', { email: known.email ?? '' })}</p>
      <Sessions />
      <Password />
      <SecondFactor mayDrop={!isStaff(known.role)} />
      <ConfirmDialog />
    </div>
  );
}
