import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { keeping } from './after';
import { accountWords } from './words';

const { t } = accountWords;

/** Three ways to lose the key, and the way back from each. */
export function Recovery() {
  return (
    <div class="narrow">
      <PageTitle title={t('recovery')} />
      <section class="bundle">
        <h2>{t('recoveryPassword')}</h2>
        <p>{t('recoveryPasswordLead')}</p>
        <a class="btn go" href={keeping('/wejdz')} onClick={goBy}>
          {t('sendLink')}
        </a>
      </section>
      <section class="bundle">
        <h2>{t('recoveryCode')}</h2>
        <p>{t('recoveryCodeLead')}</p>
        <a class="btn" href={keeping('/wejdz/haslo')} onClick={goBy}>
          {t('withPassword')}
        </a>
      </section>
      <section class="bundle">
        <h2>{t('recoveryNothing')}</h2>
        <p>{t('recoveryNothingLead')}</p>
      </section>
    </div>
  );
}
