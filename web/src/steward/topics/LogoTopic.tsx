import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { useSending } from '../../form/use-sending';
import { formWords } from '../../form/words';
import { Icon } from '../../parts/Icon';
import { sendLogo } from '../questions';
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

export function LogoTopic({ organisation }: TopicProps) {
  const file = useSignal<File | null>(null);
  const picture = useSignal('');
  const sent = useSignal(false);
  const { busy, wrong, errorOf, run } = useSending(({ status }) =>
    status === 400 || status === 415 || status === 413
      ? [{ id: 'logo-file', text: t(status === 413 ? 'logoLarge' : 'logoUnreadable') }]
      : null,
  );
  const choose = (chosen: File | undefined) =>
    void run(
      async () => {
        sent.value = false;
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
      if (file.value) await sendLogo(organisation, file.value);
      sent.value = true;
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <Field id="logo-file" label={t('chooseLogo')} hint={t('logoLead')} error={errorOf('logo-file')}>
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
          <img class="logo-preview" src={picture.value} alt={t('logoPreview')} />
          <button type="button" class="btn go" aria-disabled={busy || undefined} onClick={send}>
            {busy ? formWords.t('wait') : t('sendLogo')}
          </button>
        </>
      )}
      <p class="done" aria-live="polite">
        {sent.value && (
          <>
            <Icon name="check" small />
            <span>{t('logoSent')}</span>
          </>
        )}
      </p>
    </>
  );
}
