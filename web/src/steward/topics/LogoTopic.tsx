import { useSignal } from '@preact/signals';
import { askProfile, logoAddress } from '../../api/questions';
import { useLeaveQuestion } from '../../desk/leaving';
import { useAnswer } from '../../desk/use-answer';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { useSending } from '../../form/use-sending';
import { formWords } from '../../form/words';
import { Icon } from '../../parts/Icon';
import { removeLogo, sendLogo } from '../questions';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t } = topicWords;

const TYPES = ['image/png', 'image/jpeg'];
const LARGEST_BYTES = 5_000_000;

/** The page may show pictures of its own only, so the chosen one becomes part of the page. */
const asPicture = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

function fault(file: File): string | null {
  if (!TYPES.includes(file.type)) return t('logoWrong');
  return file.size > LARGEST_BYTES ? t('logoLarge') : null;
}

/** What the map shows now, and the way to take it away. */
function Present({ organisation, logo, gone }: { organisation: string; logo: string; gone: () => void }) {
  const { busy, wrong, run } = useSending();
  const remove = () =>
    void run(async () => {
      await removeLogo(organisation);
      gone();
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <img class="logo-preview" src={logoAddress(organisation, logo, 160)} alt={t('logoNow')} />
      <button type="button" class="btn" aria-disabled={busy || undefined} onClick={remove}>
        {t('removeLogo')}
      </button>
    </>
  );
}

export function LogoTopic({ organisation }: TopicProps) {
  const file = useSignal<File | null>(null);
  const picture = useSignal('');
  const done = useSignal<'sent' | 'gone' | null>(null);
  const { answer, ask } = useAnswer(() => askProfile(organisation), [organisation]);
  const { busy, wrong, errorOf, run } = useSending(({ status }) =>
    status === 400 || status === 415 || status === 413
      ? [{ id: 'logo-file', text: t(status === 413 ? 'logoLarge' : 'logoUnreadable') }]
      : null,
  );
  const finish = (how: 'sent' | 'gone') => {
    done.value = how;
    picture.value = '';
    file.value = null;
    ask();
  };
  const choose = (chosen: File | undefined) =>
    void run(
      async () => {
        done.value = null;
        picture.value = chosen ? await asPicture(chosen) : '';
        file.value = chosen ?? null;
      },
      () => {
        const text = chosen && fault(chosen);
        return text ? [{ id: 'logo-file', text }] : [];
      },
    );
  const send = () =>
    void run(async () => {
      if (!file.value) return;
      await sendLogo(organisation, file.value);
      finish('sent');
    });
  useLeaveQuestion(file.value ? t('logoLeave') : null);
  const logo = answer.data?.logo;
  return (
    <>
      <ErrorSummary wrong={wrong} />
      {logo && !picture.value && (
        <Present organisation={organisation} logo={logo} gone={() => finish('gone')} />
      )}
      <Field
        id="logo-file"
        label={t('chooseLogo')}
        hint={`${t('logoLead')} ${t('logoPublic')}`}
        error={errorOf('logo-file')}
      >
        {(tied) => (
          <input
            {...tied}
            class="inp file"
            type="file"
            accept={TYPES.join(',')}
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        )}
      </Field>
      {picture.value && (
        <>
          <p class="note wait" role="status">
            <Icon name="info" small />
            <span>
              {t('logoUnsent')} {t('logoPublic')}
            </span>
          </p>
          <img class="logo-preview" src={picture.value} alt={t('logoPreview')} />
          <button type="button" class="btn go" aria-disabled={busy || undefined} onClick={send}>
            {busy ? formWords.t('wait') : t('sendLogo')}
          </button>
        </>
      )}
      <p class="done" aria-live="polite">
        {done.value && (
          <>
            <Icon name="check" small />
            <span>{t(done.value === 'sent' ? 'logoSent' : 'logoGone')}</span>
          </>
        )}
      </p>
    </>
  );
}
