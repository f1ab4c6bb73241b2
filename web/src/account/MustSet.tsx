import { PageTitle } from '../desk/PageTitle';
import { knowSession, session } from '../desk/session';
import { goOn } from './after';
import { ConfirmDialog } from './ConfirmDialog';
import { PasswordForm } from './PasswordForm';
import { SecondFactorForm } from './SecondFactorForm';
import { accountWords } from './words';

const { t } = accountWords;

async function further(): Promise<void> {
  await knowSession();
  const known = session.peek();
  if (known && !known.mustSet) goOn(known);
}

/** What the server wants of its staff before anything else. */
export function MustSet({ what }: { what: 'password' | 'second-factor' }) {
  return (
    <div class="narrow">
      <PageTitle title={t('mustTitle')} />
      <p>{t('mustLead')}</p>
      <section class="bundle">
        <p class="quiet small">{t('step', { n: what === 'password' ? 1 : 2 })}</p>
        <h2>{t(what === 'password' ? 'newPassword' : 'secondFactor')}</h2>
        {what === 'password' ? (
          <PasswordForm done={further} />
        ) : (
          <SecondFactorForm done={() => void further()} />
        )}
      </section>
      <ConfirmDialog />
    </div>
  );
}
