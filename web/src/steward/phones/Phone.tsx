import { useSignal } from '@preact/signals';
import { CodeChecks } from '../../form/CodeChecks';
import { ErrorSummary } from '../../form/ErrorSummary';
import { CONTACT_TOPICS, topicName } from '../../form/sms-topics';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { Icon } from '../../parts/Icon';
import { type Contact, confirmContact, eraseContact, exportOf, sendCode, setTopics } from './questions';
import { phoneWords } from './words';

const { t } = phoneWords;

interface Props {
  organisation: string;
  contact: Contact;
  /** Something has changed, in these words. */
  done: (said: string) => Promise<void>;
}

function Code({ organisation, contact: { id, phone, channel }, done }: Props) {
  const code = useSignal('');
  const field = `code-${id}`;
  const { wrong, errorOf, run } = useSending(({ told }) =>
    told.parameter === 'code' ? [{ id: field, text: t('codeWrong') }] : null,
  );
  const digits = code.value.replaceAll(/\s/g, '');
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await confirmContact(organisation, id, digits);
        await done(t('confirmed'));
      },
      () => (/^\d{6}$/.test(digits) ? [] : [{ id: field, text: t('codeMissing') }]),
    );
  };
  const again = () =>
    void run(async () => {
      await sendCode(organisation, id);
      await done(t('sentAgain'));
    });
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField
        id={field}
        label={t(channel === 'sms' ? 'code' : 'codeEmail')}
        hint={t('codeHint', { phone })}
        inputMode="numeric"
        autocomplete="one-time-code"
        value={code.value}
        error={errorOf(field)}
        change={(value) => {
          code.value = value;
        }}
      />
      <div class="actions">
        <button type="submit" class="btn go">
          {t(channel === 'sms' ? 'confirm' : 'confirmEmail')}
        </button>
        <button type="button" class="btn plain" onClick={again}>
          {t('again')}
        </button>
      </div>
    </form>
  );
}

function Erase({ organisation, contact: { id, label }, done }: Props) {
  const asked = useSignal(false);
  const { wrong, run } = useSending();
  const ask = (sure: boolean) => () => {
    asked.value = sure;
  };
  const erase = () =>
    void run(async () => {
      await eraseContact(organisation, id);
      await done(t('erased'));
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <p role="status">{asked.value && t('eraseSure')}</p>
      <div class="actions">
        {asked.value ? (
          <>
            <button type="button" class="btn" onClick={erase}>
              {t('eraseYes')}
            </button>
            <button type="button" class="btn plain" onClick={ask(false)}>
              {t('keep')}
            </button>
          </>
        ) : (
          <>
            <a
              class="btn plain"
              href={exportOf(organisation, id)}
              download="numer.json"
              aria-label={t('everythingOf', { label })}
            >
              <Icon name="download" small />
              {t('everything')}
            </a>
            <button type="button" class="btn plain" aria-label={t('eraseOf', { label })} onClick={ask(true)}>
              <Icon name="trash-2" small />
              {t('erase')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** One number: whose, whether it gets messages, and about what. */
export function Phone(props: Props) {
  const { organisation, contact, done } = props;
  const { id, label, phone, topics, state } = contact;
  const shown = useSignal(topics);
  const { wrong, run } = useSending(({ told }) =>
    told.parameter === 'topics' ? [{ text: t('topicMissing') }] : null,
  );
  const choose = (chosen: string[]) => {
    shown.value = chosen;
    void run(async () => {
      await setTopics(organisation, id, chosen);
      await done(t('topicsSaved', { label }));
    });
  };
  return (
    <li class="mine">
      <h2>{label}</h2>
      <p>
        {phone} <span class={state === 'active' ? 'tag sea' : 'tag'}>{t(`state_${state}`)}</span>
      </p>
      {state === 'unconfirmed' && <Code {...props} />}
      {state === 'active' && (
        <>
          <ErrorSummary wrong={wrong} />
          <CodeChecks
            look="bundle"
            codes={CONTACT_TOPICS}
            label={topicName}
            legend={t('topicsOf', { label })}
            chosen={shown.value}
            choose={choose}
          />
        </>
      )}
      <Erase {...props} />
    </li>
  );
}
