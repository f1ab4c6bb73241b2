import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { confirmed } from '../../account/confirming';
import { Back } from '../../desk/Back';
import { go } from '../../desk/route';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { Submit } from '../../form/Submit';
import { SMS_TOPICS, type SmsTopic, topicName } from '../../form/sms-topics';
import { TextArea } from '../../form/TextArea';
import { useSending } from '../../form/use-sending';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { Heading } from '../Heading';
import { tell } from '../news';
import { mayDecide } from '../rights';
import { officeWords } from '../words';
import { AudienceFields } from './AudienceFields';
import { AsPhone, QuoteBox } from './QuoteBox';
import { type NewBroadcast, type Quote, sendBroadcast } from './questions';
import { price } from './say';
import { TryBox } from './TryBox';
import { useQuote } from './use-quote';
import { smsWords } from './words';

const { t, counted } = smsWords;

const LONGEST = 1500;
const PURPOSES = ['city', 'urgent', 'promotional'] as const;

interface Props {
  draft: NewBroadcast;
  change: (part: Partial<NewBroadcast>) => void;
}

function Tick({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Words({ draft, change, error }: Props & { error: string | undefined }) {
  return (
    <>
      <TextArea
        id="sms-text"
        label={t('text')}
        hint={t('textHint')}
        value={draft.text}
        limit={LONGEST}
        error={error}
        change={(text) => change({ text })}
      />
      <Tick
        label={t('plain')}
        on={draft.plainLetters ?? false}
        change={(plainLetters) => change({ plainLetters })}
      />
      <Tick label={t('question')} on={draft.question ?? false} change={(question) => change({ question })} />
    </>
  );
}

function When({ draft, change }: Props) {
  const typed = useSignal('');
  return (
    <>
      <fieldset class="bundle">
        <legend>{t('purpose')}</legend>
        {PURPOSES.map((purpose) => (
          <label key={purpose} class="check">
            <input
              type="radio"
              name="purpose"
              checked={draft.purpose === purpose}
              onChange={() => change({ purpose })}
            />
            {t(`purpose_${purpose}`)}
          </label>
        ))}
      </fieldset>
      <Field id="sms-topic" label={t('topic')} hint={t('topicHint')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={draft.topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value as SmsTopic })}
          >
            {SMS_TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {topicName(topic)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="sms-at" label={t('sendAt')} hint={t('sendAtHint')}>
        {(tied) => (
          <input
            {...tied}
            class="inp"
            type="datetime-local"
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              const time = currentTarget.value === '' ? undefined : new Date(currentTarget.value);
              change({ sendAt: time?.toISOString() });
            }}
          />
        )}
      </Field>
    </>
  );
}

interface SureProps {
  quote: Quote;
  draft: NewBroadcast;
  close: () => void;
}

/** The last look: the very text, to how many, for how much. */
function Sure({ quote, draft, close }: SureProps) {
  const once = useMemo(() => crypto.randomUUID(), []);
  const sending = useSending(({ code }) => (code === 'confirmation-wanted' ? [] : null));
  const run = () =>
    void sending.run(async () => {
      const { id } = await confirmed(() => sendBroadcast(draft, once));
      close();
      go(`/biuro/sms/${id}`, { replace: true });
      tell(t('sent'));
    });
  return (
    <Dialog title={t('sureTitle')} close={close}>
      <div class="form in-dialog">
        <AsPhone text={quote.text} />
        <p>
          <b>{counted('people', quote.people)}</b> {counted('reached', quote.reached)},{' '}
          {price(quote.price, quote.currency)}
        </p>
        {quote.secondPerson && <p>{t('secondPerson')}</p>}
        <ErrorSummary wrong={sending.wrong} />
        <div class="actions">
          <button type="button" class="btn go" aria-disabled={sending.busy || undefined} onClick={run}>
            <Icon name="send" small />
            {t('send')}
          </button>
          <button type="button" class="btn plain" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function whatIsMissing(draft: NewBroadcast, quote: Quote | undefined) {
  if (draft.text.trim() === '') return [{ id: 'sms-text', text: t('textMissing') }];
  if (!quote) return [{ text: t('notCounted') }];
  return quote.people === 0 ? [{ id: 'sms-topic', text: t('nobody') }] : [];
}

/** Writes a message to many; what it would be stands beside it all the time. */
export function ComposePage() {
  const draft = useSignal<NewBroadcast>({ text: '', purpose: 'city', topic: 'grants', audience: {} });
  const sure = useSignal<Quote | null>(null);
  const asked = useQuote(draft.value);
  const form = useSending();
  const change = (part: Partial<NewBroadcast>) => {
    draft.value = { ...draft.value, ...part };
  };
  const quote = asked.state === 'ready' ? asked.data : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    void form.run(
      async () => {
        sure.value = quote ?? null;
      },
      () => whatIsMissing(draft.value, quote),
    );
  };
  if (!mayDecide.value) return <Heading>{officeWords.t('notForYou')}</Heading>;
  const props = { draft: draft.value, change };
  return (
    <>
      <Back to="/biuro/sms">{t('back')}</Back>
      <Heading lead={t('lead')}>{t('compose')}</Heading>
      <div class="compose">
        <form class="form" noValidate onSubmit={submit}>
          <ErrorSummary wrong={form.wrong} />
          <Words {...props} error={form.errorOf('sms-text')} />
          <When {...props} />
          <AudienceFields audience={draft.value.audience ?? {}} change={(audience) => change({ audience })} />
          <Submit busy={form.busy}>{t('next')}</Submit>
        </form>
        <div class="beside">
          <QuoteBox
            quote={asked.data}
            problem={asked.state === 'failed' ? asked.problem : undefined}
            busy={asked.state === 'loading'}
          />
          <TryBox draft={draft.value} />
        </div>
      </div>
      {sure.value && (
        <Sure
          quote={sure.value}
          draft={draft.value}
          close={() => {
            sure.value = null;
          }}
        />
      )}
    </>
  );
}
