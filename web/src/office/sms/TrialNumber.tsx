import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { ErrorSummary } from '../../form/ErrorSummary';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { confirmTrialPhone, setTrialPhone, type TrialPhone } from './questions';
import { tryWords } from './try-words';

const { t } = tryWords;

interface Props {
  phone: TrialPhone;
  done: (phone: TrialPhone, said?: string) => void;
}

function refused({ status, told }: Problem) {
  if (status === 429) return [{ text: t('codesOften') }];
  return told.parameter === 'phone' ? [{ id: 'trial-phone', text: t('phoneMissing') }] : null;
}

function Give({ done }: Props) {
  const typed = useSignal('');
  const { busy, wrong, errorOf, run } = useSending(refused);
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => done(await setTrialPhone(typed.value)),
      () => (typed.value.trim() === '' ? [{ id: 'trial-phone', text: t('phoneMissing') }] : []),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p class="small quiet">{t('phoneLead')}</p>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="trial-phone"
        label={t('phone')}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        value={typed.value}
        error={errorOf('trial-phone')}
        change={(value) => {
          typed.value = value;
        }}
      />
      <div class="actions">
        <button type="submit" class="btn" aria-disabled={busy || undefined}>
          {t('sendCode')}
        </button>
      </div>
    </form>
  );
}

function Code({ phone, done }: Props) {
  const typed = useSignal('');
  const { busy, wrong, errorOf, run } = useSending(({ told }) =>
    told.parameter === 'code' ? [{ id: 'trial-code', text: t('codeWrong') }] : null,
  );
  const digits = typed.value.replaceAll(/\s/g, '');
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        const known = await confirmTrialPhone(digits);
        done(known, t('confirmed', { phone: known.phone ?? '' }));
      },
      () => (/^\d{6}$/.test(digits) ? [] : [{ id: 'trial-code', text: t('codeMissing') }]),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="trial-code"
        label={t('code')}
        hint={t('codeHint', { phone: phone.phone ?? '' })}
        inputMode="numeric"
        autocomplete="one-time-code"
        value={typed.value}
        error={errorOf('trial-code')}
        change={(value) => {
          typed.value = value;
        }}
      />
      <div class="actions">
        <button type="submit" class="btn" aria-disabled={busy || undefined}>
          {t('confirm')}
        </button>
        <button type="button" class="btn plain" onClick={() => done({ state: 'none' })}>
          {t('other')}
        </button>
      </div>
    </form>
  );
}

/** The writer's own number, until it is shown to be theirs. */
export function TrialNumber(props: Props) {
  return props.phone.state === 'unconfirmed' ? <Code {...props} /> : <Give {...props} />;
}
