import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { useResting } from '../../desk/use-resting';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { refusalWords } from '../../form/refusal-words';
import { Submit } from '../../form/Submit';
import { topicName } from '../../form/sms-topics';
import { TextArea } from '../../form/TextArea';
import { useSending } from '../../form/use-sending';
import { type Measured, measure, type NewMessage, writeToTopic } from './questions';
import { writeWords } from './words';

const { t, counted } = writeWords;

/** What is urgent, the city alone says. */
const TOPICS = ['grants', 'events', 'training'] as const satisfies readonly NewMessage['topic'][];

const EMPTY = { text: '', topic: 'events', plainLetters: false } satisfies NewMessage;

type Draft = Required<NewMessage>;

function why(problem: Problem): string {
  const { code, told } = problem;
  if (code === 'message-waits') return t('waits');
  if (code === 'writing-not-granted') return t('notGranted');
  if (code === 'not-on-the-map') return t('notOnMap');
  return told.parameter === 'text' ? t('textRefused') : refusalWords(problem);
}

interface PreviewProps {
  measured: Measured | undefined;
  problem: Problem | undefined;
}

function Preview({ measured, problem }: PreviewProps) {
  return (
    <section class="bundle" aria-labelledby="write-preview">
      <h2 id="write-preview">{t('preview')}</h2>
      {problem && <p class="fault">{why(problem)}</p>}
      {!measured && !problem && <p class="quiet">{t('previewEmpty')}</p>}
      {measured && !problem && (
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

const refused = (problem: Problem) =>
  problem.told.parameter === 'text' ? [{ id: 'write-text', text: why(problem) }] : [{ text: why(problem) }];

interface Props {
  organisation: string;
  done: () => Promise<void>;
}

/** A text and a topic; who writes, and whom it reaches, is not chosen here. */
export function WriteForm({ organisation, done }: Props) {
  const message = useSignal<Draft>(EMPTY);
  const { busy, wrong, errorOf, run } = useSending(refused);
  const { text, topic, plainLetters } = message.value;
  const asked = useResting(text.trim() === '' ? null : { organisation, text, plainLetters }, (typed) =>
    measure(typed.organisation, typed.text, typed.plainLetters),
  );
  const change = (part: Partial<Draft>) => {
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
      <label class="check side">
        <input
          type="checkbox"
          checked={plainLetters}
          onChange={({ currentTarget }) => change({ plainLetters: currentTarget.checked })}
        />
        <span>{t('plain')}</span>
      </label>
      <Field id="write-topic" label={t('topic')} hint={t('topicHint')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value as Draft['topic'] })}
          >
            {TOPICS.map((code) => (
              <option key={code} value={code}>
                {topicName(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Preview measured={asked.data} problem={asked.state === 'failed' ? asked.problem : undefined} />
      <Submit busy={busy}>{t('send')}</Submit>
    </form>
  );
}
