import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Problem } from '../../api/client';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { Icon } from '../../parts/Icon';
import { DryRunDialog } from './DryRunDialog';
import {
  askTrialPhone,
  type DryRun,
  type NewBroadcast,
  removeTrialPhone,
  runDry,
  type TrialPhone,
  tryOnMyself,
} from './questions';
import { TrialNumber } from './TrialNumber';
import { tryWords } from './try-words';

const { t } = tryWords;

function refused({ status, code }: Problem) {
  if (code === 'phone-stopped') return [{ text: t('trialStopped') }];
  return status === 429 ? [{ text: t('trialOften') }] : null;
}

/** What can be known before anything goes to many: the text on one's own phone, and who would get it. */
export function TryBox({ draft }: { draft: NewBroadcast }) {
  const phone = useSignal<TrialPhone | null>(null);
  const asksForPhone = useSignal(false);
  const said = useSignal('');
  const dry = useSignal<DryRun | null>(null);
  const { busy, wrong, run } = useSending(refused);
  useEffect(
    () =>
      void run(async () => {
        phone.value = await askTrialPhone();
      }),
    [],
  );
  const knows = phone.value?.state === 'confirmed';
  const noText = () => (draft.text.trim() === '' ? [{ id: 'sms-text', text: t('noText') }] : []);
  const tryIt = () => {
    said.value = '';
    asksForPhone.value = !knows;
    if (!knows) return;
    void run(async () => {
      const sent = await tryOnMyself(draft);
      said.value = t('trialSent', { phone: sent.phone });
    }, noText);
  };
  const look = () =>
    void run(async () => {
      dry.value = await runDry(draft);
    }, noText);
  const forget = () =>
    void run(async () => {
      await removeTrialPhone();
      phone.value = { state: 'none' };
      said.value = t('removed');
    });
  return (
    <section class="try" aria-labelledby="try-title">
      <h2 id="try-title">{t('title')}</h2>
      <p class="small quiet">{t('lead')}</p>
      <ErrorSummary wrong={wrong} />
      <div class="actions">
        <button type="button" class="btn" aria-disabled={busy || undefined} onClick={tryIt}>
          <Icon name="phone" small />
          {t('trial')}
        </button>
        <button type="button" class="btn" aria-disabled={busy || undefined} onClick={look}>
          <Icon name="users" small />
          {t('dry')}
        </button>
      </div>
      <p class="ok" role="status">
        {said.value}
      </p>
      {knows && (
        <p class="small quiet trial-known">
          {t('goesTo', { phone: phone.value?.phone ?? '' })}{' '}
          <button type="button" class="btn slim plain" onClick={forget}>
            {t('remove')}
          </button>
        </p>
      )}
      {asksForPhone.value && phone.value && !knows && (
        <TrialNumber
          phone={phone.value}
          done={(known, words = '') => {
            phone.value = known;
            said.value = words;
          }}
        />
      )}
      {dry.value && (
        <DryRunDialog
          found={dry.value}
          close={() => {
            dry.value = null;
          }}
        />
      )}
    </section>
  );
}
