import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { confirmed } from '../../account/confirming';
import { Back } from '../../desk/Back';
import { go, route } from '../../desk/route';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Field } from '../../form/Field';
import { Submit } from '../../form/Submit';
import { TextArea } from '../../form/TextArea';
import { useSending } from '../../form/use-sending';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import { Heading } from '../Heading';
import { tell } from '../news';
import { mayDecide } from '../rights';
import { officeWords } from '../words';
import { AudienceFields } from './AudienceFields';
import { KindFields } from './KindFields';
import { KeepByName } from './library/KeepByName';
import { Pick } from './library/Pick';
import { audiences, templates } from './library/questions';
import { type Library, useLibrary } from './library/use-library';
import { libraryWords } from './library/words';
import { Shorten } from './link/Shorten';
import { AsPhone, QuoteBox } from './QuoteBox';
import { type NewBroadcast, type Quote, sendBroadcast } from './questions';
import { price } from './say';
import { Tick } from './Tick';
import { TryBox } from './TryBox';
import { useQuote } from './use-quote';
import { smsWords } from './words';

const { t, counted } = smsWords;

const LONGEST = 1500;

interface Props {
  draft: NewBroadcast;
  change: (part: Partial<NewBroadcast>) => void;
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
      <Shorten text={draft.text} change={(text) => change({ text })} />
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
      <KindFields id="sms" kind={draft} change={change} />
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
        {quote.mailboxes > 0 && <p>{counted('mailboxes', quote.mailboxes)}</p>}
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
  return quote.people + quote.mailboxes === 0 ? [{ id: 'sms-topic', text: t('nobody') }] : [];
}

interface KeepProps {
  draft: NewBroadcast;
  kept: (said: string) => void;
}

/** What was written, or chosen, for another time. */
function Keep({ draft, kept }: KeepProps) {
  const { text, purpose, topic, plainLetters = false, question = false, audience = {} } = draft;
  const said = (name: string) => kept(libraryWords.t('kept', { name }));
  return (
    <>
      {text.trim() !== '' && (
        <details class="audience-part">
          <summary>
            <span class="grow">{libraryWords.t('keepAsTemplate')}</span>
          </summary>
          <KeepByName
            id="keep-template"
            title={libraryWords.t('keepAsTemplate')}
            keep={async (name) => {
              await templates.add({ name, text, purpose, topic, plainLetters, question });
              said(name);
            }}
          />
        </details>
      )}
      {Object.keys(audience).length > 0 && (
        <details class="audience-part">
          <summary>
            <span class="grow">{libraryWords.t('keepAudience')}</span>
          </summary>
          <KeepByName
            id="keep-audience"
            title={libraryWords.t('keepAudience')}
            hint={libraryWords.t('keepAudienceHint')}
            keep={async (name) => {
              await audiences.add({ name, audience });
              said(name);
            }}
          />
        </details>
      )}
    </>
  );
}

const EMPTY: NewBroadcast = { text: '', purpose: 'city', topic: 'grants', audience: {} };

/** The draft, and what of the office's library it began with. */
function useDraft() {
  const draft = useSignal(EMPTY);
  const picked = useSignal({ template: '', audience: '', group: '' });
  const change = (part: Partial<NewBroadcast>) => {
    draft.value = { ...draft.value, ...part };
  };
  const pickTemplate = (library: Library, id: string) => {
    const found = library.templates.find((one) => one.id === id);
    picked.value = { ...picked.value, template: found?.id ?? '' };
    if (!found) return;
    const { text, purpose, topic, plainLetters, question } = found;
    change({ text, purpose, topic, plainLetters, question });
  };
  const pickAudience = (library: Library, id: string) => {
    const found = library.audiences.find((one) => one.id === id);
    picked.value = { ...picked.value, audience: found?.id ?? '' };
    change({ audience: found?.audience ?? {} });
  };
  /** What the address asks to begin with. */
  const begin = (library: Library) => {
    const { query } = route.peek();
    const template = query.get('szablon');
    const audience = query.get('odbiorcy');
    const group = library.groups.find(({ id }) => id === query.get('grupa'))?.id;
    if (template) pickTemplate(library, template);
    if (audience) pickAudience(library, audience);
    if (!group) return;
    picked.value = { ...picked.value, group };
    change({ audience: { groups: [group] } });
  };
  return { draft: draft.value, picked: picked.value, change, pickTemplate, pickAudience, begin };
}

/** Writes a message to many; what it would be stands beside it all the time. */
export function ComposePage() {
  const { draft, picked, change, pickTemplate, pickAudience, begin } = useDraft();
  const { library, refresh } = useLibrary(begin);
  const sure = useSignal<Quote | null>(null);
  const said = useSignal('');
  const asked = useQuote(draft);
  const form = useSending();
  const quote = asked.state === 'ready' ? asked.data : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    void form.run(
      async () => {
        sure.value = quote ?? null;
      },
      () => whatIsMissing(draft, quote),
    );
  };
  if (!mayDecide.value) return <Heading>{officeWords.t('notForYou')}</Heading>;
  const props = { draft, change };
  return (
    <>
      <Back to="/biuro/sms">{t('back')}</Back>
      <Heading lead={t('lead')}>{t('compose')}</Heading>
      <div class="compose">
        <form class="form" noValidate onSubmit={submit}>
          <ErrorSummary wrong={form.wrong} />
          <Pick
            id="sms-template"
            label={libraryWords.t('fromTemplate')}
            nothing={libraryWords.t('none')}
            known={library.templates}
            picked={picked.template}
            pick={(id) => pickTemplate(library, id)}
          />
          <Words {...props} error={form.errorOf('sms-text')} />
          <When {...props} />
          <Pick
            id="sms-audience"
            label={libraryWords.t('fromAudience')}
            nothing={libraryWords.t('noAudience')}
            known={library.audiences}
            picked={picked.audience}
            pick={(id) => pickAudience(library, id)}
          />
          <AudienceFields
            key={`${picked.audience} ${picked.group}`}
            audience={draft.audience ?? {}}
            change={(audience) => change({ audience })}
            groups={library.groups}
          />
          <Keep
            draft={draft}
            kept={(words) => {
              said.value = words;
              refresh();
            }}
          />
          <p class="ok" role="status">
            {said.value}
          </p>
          <Submit busy={form.busy}>{t('next')}</Submit>
        </form>
        <div class="beside">
          <QuoteBox
            quote={asked.data}
            problem={asked.state === 'failed' ? asked.problem : undefined}
            busy={asked.state === 'loading'}
          />
          <TryBox draft={draft} />
        </div>
      </div>
      {sure.value && (
        <Sure
          quote={sure.value}
          draft={draft}
          close={() => {
            sure.value = null;
          }}
        />
      )}
    </>
  );
}
