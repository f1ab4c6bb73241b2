import { useSignal } from '@preact/signals';
import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { useSending } from '../form/use-sending';
import { date } from '../i18n/format';
import { Icon } from '../parts/Icon';
import { type Confirmed, confirmTruth } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

function Thanks({ organisation, verifiedAt }: Confirmed) {
  return (
    <div class="narrow">
      <PageTitle title={t('thanks')} />
      <p class="done" role="status">
        <Icon name="badge-check" />
        <span>{t('truthDone', { name: organisation.name })}</span>
      </p>
      <p>{t('truthShown', { date: date(verifiedAt) })}</p>
      <a class="btn" href={`/o/${encodeURIComponent(organisation.slug)}`}>
        <Icon name="map" small />
        {t('seeOnMap')}
      </a>
    </div>
  );
}

/** The page behind the link of a reminder: one button, no account. Opening it says nothing yet. */
export function StillTrue({ token }: { token: string }) {
  const confirmed = useSignal<Confirmed | null>(null);
  const { busy, wrong, run } = useSending(({ status }) =>
    status >= 400 && status < 500 && status !== 429 ? [{ text: t('truthSpent') }] : null,
  );
  if (confirmed.value) return <Thanks {...confirmed.value} />;
  return (
    <div class="narrow">
      <PageTitle title={t('truthTitle')} />
      <p>{t('truthLead')}</p>
      <ErrorSummary wrong={wrong} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run(async () => {
            confirmed.value = await confirmTruth(token);
          });
        }}
      >
        <Submit busy={busy}>{t('allTrue')}</Submit>
      </form>
      <a class="btn plain" href="/moje" onClick={goBy}>
        {t('somethingChanged')}
      </a>
    </div>
  );
}
