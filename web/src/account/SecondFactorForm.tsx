import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { CopyButton } from '../parts/CopyButton';
import { Icon } from '../parts/Icon';
import { confirmed } from './confirming';
import { beginSecondFactor, finishSecondFactor, type SecondFactor } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

/** In fours, so that the eye finds its place again. */
export const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function Secret({ secret, uri }: SecondFactor) {
  return (
    <div class="bundle">
      <h3>{t('secret')}</h3>
      <p class="secret" translate={false}>
        {inFours(secret)}
      </p>
      <div class="actions">
        <CopyButton text={secret} label={t('copySecret')} class="btn" />
        <a class="btn" href={uri}>
          <Icon name="external-link" small />
          {t('openApp')}
        </a>
      </div>
    </div>
  );
}

/** Shown once; without them a lost phone locks one out. */
function RecoveryCodes({ codes, done }: { codes: string[]; done: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="form">
      <h2 ref={heading} tabIndex={-1}>
        {t('recoveryCodes')}
      </h2>
      <p>{t('recoveryCodesLead')}</p>
      <ul class="codes" translate={false}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyButton text={codes.join('\n')} label={t('copyCodes')} class="btn" />
      <button type="button" class="btn go wide" onClick={done}>
        {t('codesKept')}
      </button>
    </div>
  );
}

/** Connects an app for codes: a secret, one code as a proof, ten codes for the day the phone is lost. */
export function SecondFactorForm({ done }: { done: () => void }) {
  const factor = useSignal<SecondFactor | null>(null);
  const code = useSignal('');
  const codes = useSignal<string[] | null>(null);
  const { busy, wrong, errorOf, run } = useSending(({ status }) =>
    status === 400 || status === 401 ? [{ id: 'app-code', text: t('codeNotRight') }] : null,
  );
  useEffect(() => {
    void run(async () => {
      factor.value = await confirmed(beginSecondFactor);
    });
  }, []);
  if (codes.value) return <RecoveryCodes codes={codes.value} done={done} />;
  const check = () =>
    /^\d{6}$/.test(code.value.replaceAll(' ', '')) ? [] : [{ id: 'app-code', text: t('codeFromAppHint') }];
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      codes.value = await finishSecondFactor(code.value.replaceAll(' ', ''));
    }, check);
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <p>{t('secondFactorLead')}</p>
      <ErrorSummary wrong={wrong} />
      {factor.value && (
        <>
          <Secret {...factor.value} />
          <TextField
            id="app-code"
            label={t('codeFromApp')}
            hint={t('codeFromAppHint')}
            inputMode="numeric"
            autocomplete="one-time-code"
            value={code.value}
            error={errorOf('app-code')}
            change={(value) => {
              code.value = value;
            }}
          />
          <Submit busy={busy}>{t('turnOn')}</Submit>
        </>
      )}
    </form>
  );
}
