import { useSignal } from '@preact/signals';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { Submit } from '../../../form/Submit';
import { TextArea } from '../../../form/TextArea';
import { TextField } from '../../../form/TextField';
import { useSending } from '../../../form/use-sending';
import { KindFields } from '../KindFields';
import { Tick } from '../Tick';
import { smsWords } from '../words';
import type { NewTemplate } from './questions';
import { refusedName } from './say';
import { libraryWords } from './words';

const { t } = libraryWords;

const LONGEST_NAME = 100;
const LONGEST_TEXT = 1500;
const EMPTY: NewTemplate = { name: '', text: '', purpose: 'city', topic: 'grants' };

interface Props {
  /** Begins the ids of its controls. */
  id: string;
  template?: NewTemplate;
  save: (template: NewTemplate) => Promise<void>;
}

/** A template, new or changed. */
export function TemplateForm({ id, template = EMPTY, save }: Props) {
  const draft = useSignal(template);
  const { busy, wrong, errorOf, run } = useSending(refusedName(`${id}-name`));
  const change = (part: Partial<NewTemplate>) => {
    draft.value = { ...draft.value, ...part };
  };
  const whatIsMissing = () => {
    const missing = [];
    if (draft.value.name.trim() === '') missing.push({ id: `${id}-name`, text: t('nameMissing') });
    if (draft.value.text.trim() === '') missing.push({ id: `${id}-text`, text: smsWords.t('textMissing') });
    return missing;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      await save(draft.value);
      draft.value = template;
    }, whatIsMissing);
  };
  const { name, text, purpose, topic, plainLetters, question } = draft.value;
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField
        id={`${id}-name`}
        label={t('name')}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        error={errorOf(`${id}-name`)}
        change={(value) => change({ name: value })}
      />
      <TextArea
        id={`${id}-text`}
        label={smsWords.t('text')}
        hint={smsWords.t('textHint')}
        value={text}
        limit={LONGEST_TEXT}
        error={errorOf(`${id}-text`)}
        change={(value) => change({ text: value })}
      />
      <Tick
        label={smsWords.t('plain')}
        on={plainLetters ?? false}
        change={(on) => change({ plainLetters: on })}
      />
      <Tick label={smsWords.t('question')} on={question ?? false} change={(on) => change({ question: on })} />
      <KindFields id={id} kind={{ purpose, topic }} change={change} />
      <Submit busy={busy}>{t('keep')}</Submit>
    </form>
  );
}
