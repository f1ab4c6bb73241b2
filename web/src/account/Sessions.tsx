import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ErrorSummary } from '../form/ErrorSummary';
import { useSending } from '../form/use-sending';
import { language } from '../i18n/language';
import { askSessions, endSession, type OpenSession } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

const moment = (iso: string): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

function One({ open, end }: { open: OpenSession; end: () => void }) {
  const device = open.device ?? t('unknownDevice');
  return (
    <li>
      <span class="grow">
        <b>{device}</b>
        <span class="small quiet">
          {' '}
          {open.current ? t('thisDevice') : t('lastSeen', { when: moment(open.lastSeenAt) })}
        </span>
      </span>
      {!open.current && (
        <button type="button" class="btn slim" onClick={end} aria-label={t('endSessionOf', { device })}>
          {t('endSession')}
        </button>
      )}
    </li>
  );
}

/** Every browser in which this account is open, and the way to close it there. */
export function Sessions() {
  const items = useSignal<OpenSession[]>([]);
  const said = useSignal('');
  const { wrong, run } = useSending();
  const ask = () =>
    run(async () => {
      items.value = await askSessions();
    });
  useEffect(() => void ask(), []);
  const end = (id: string) =>
    void run(async () => {
      await endSession(id);
      items.value = await askSessions();
      said.value = t('sessionEnded');
    });
  return (
    <section class="bundle">
      <h2>{t('sessions')}</h2>
      <ErrorSummary wrong={wrong} />
      <ul class="listed">
        {items.value.map((open) => (
          <One key={open.id} open={open} end={() => end(open.id)} />
        ))}
      </ul>
      {items.value.length === 1 && <p class="small quiet">{t('noOthers')}</p>}
      <p class="small ok" aria-live="polite">
        {said.value}
      </p>
    </section>
  );
}
