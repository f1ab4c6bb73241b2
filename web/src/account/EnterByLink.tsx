import { useSignal } from '@preact/signals';
import { PageTitle } from '../desk/PageTitle';
import { go } from '../desk/route';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { goOn, keeping } from './after';
import { enter } from './questions';
import { accountWords } from './words';

const { t } = accountWords;

/**
 * The link of a mail: opening it changes nothing, the button does. Mail scanners press no buttons.
 * An account with codes from a phone wants one here, too.
 */
export function EnterByLink({ link }: { link: string }) {
  const code = useSignal('');
  const wantsCode = useSignal(false);
  const spent = useSignal(false);
  const { busy, wrong, errorOf, run } = useSending(({ status, code: why }) => {
    if (why === 'second-factor-wanted') {
      wantsCode.value = true;
      return [{ id: 'link-code', text: t('codeWrong') }];
    }
    if (status !== 401 && status !== 400) return null;
    spent.value = !code.value;
    return code.value ? [{ id: 'link-code', text: t('codeNotRight') }] : [{ text: t('linkSpent') }];
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = code.value.replaceAll(' ', '');
    void run(async () => goOn(await enter(typed ? { link, code: typed } : { link })));
  };
  return (
    <div class="narrow">
      <PageTitle title={t('linkTitle')} />
      <p>{t('linkLead')}</p>
      <form class="form" noValidate onSubmit={submit}>
        <ErrorSummary wrong={wrong} />
        {wantsCode.value && (
          <TextField
            id="link-code"
            label={t('code')}
            hint={t('codeHint')}
            autocomplete="one-time-code"
            autocapitalize="none"
            value={code.value}
            error={errorOf('link-code')}
            change={(value) => {
              code.value = value;
            }}
          />
        )}
        <Submit busy={busy}>{t('enter')}</Submit>
      </form>
      {(spent.value || (wantsCode.value && wrong.length > 0)) && (
        <button type="button" class="btn" onClick={() => go(keeping('/wejdz'), { replace: true })}>
          {t('newLink')}
        </button>
      )}
    </div>
  );
}
