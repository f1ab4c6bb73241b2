import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { Submit } from '../../form/Submit';
import { topicName } from '../../form/sms-topics';
import { TextArea } from '../../form/TextArea';
import { useSending } from '../../form/use-sending';
import { type Measured, type NewMessage, writeToTopic } from './questions';
import { useMeasure } from './use-measure';
import { writeWords } from './words';

const { t, counted } = writeWords;

/** What is urgent, the city alone says. */
const TOPICS = ['grants', 'events', 'training'] as const satisfies readonly NewMessage['topic'][];

const EMPTY: NewMessage = { text: '', topic: 'events' };

function Preview({ measured, refused }: { measured: Measured | undefined; refused: boolean }) {
  return (
    <section aria-labelledby="write-preview">
      <h2 id="write-preview">{t('preview')}</h2>
      {refused && <p class="fault">{t('textRefused')}</p>}
      {!measured && !refused && <p class="quiet">{t('previewEmpty')}</p>}
      {measured && !refused && (
        <>
          <p class="told">{measured.text}</p>
          <p class="small quiet">
            {counted('parts', measured.parts)} · {t(`coding_${measured.coding}`)} ·{' '}
            {counted('fits', measured.left)}
          </p>
          {measured.costly.length > 0 && (
            <p class="small">{t('costly', { chars: measured.costly.join(' ') })}</p>
          )}
        </>
      )}
    </section>
  );
}

const refused = ({ told }: Problem) =>
  told.parameter === 'text' ? [{ id: 'write-text', text: t('textRefused') }] : null;

interface Props {
  organisation: string;
  done: () => Promise<void>;
}

/** A text and a topic; who writes, and whom it reaches, is not chosen here. */
export function WriteForm({ organisation, done }: Props) {
  const message = useSignal(EMPTY);
  const { busy, wrong, errorOf, run } = useSending(refused);
  const { text, topic } = message.value;
  const asked = useMeasure(organisation, text);
  const change = (part: Partial<NewMessage>) => {
    message.value = { ...message.value, ...part };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await writeToTopic(organisation, message.value);
        await done();
      },
      () => (text.trim() === '' ? [{ id: 'write-text', text: t('textMissing') }] : []),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextArea
        id="write-text"
        label={t('text')}
        hint={t('textHint')}
        value={text}
        error={errorOf('write-text')}
        change={(value) => change({ text: value })}
      />
      <Field id="write-topic" label={t('topic')} hint={t('topicHint')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value as NewMessage['topic'] })}
          >
            {TOPICS.map((code) => (
              <option key={code} value={code}>
                {topicName(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Preview measured={asked.data} refused={asked.state === 'failed'} />
      <Submit busy={busy}>{t('send')}</Submit>
    </form>
  );
}
