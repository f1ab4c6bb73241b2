import { useSignal } from '@preact/signals';
import { Back } from '../../desk/Back';
import { goBy } from '../../desk/route';
import { ErrorSummary } from '../../form/ErrorSummary';
import { useSending } from '../../form/use-sending';
import { More } from '../../list/More';
import { Icon } from '../../parts/Icon';
import { Segments } from '../../parts/Segments';
import { Answered } from '../Answered';
import { Heading } from '../Heading';
import { mayDecide } from '../rights';
import { moment } from '../say';
import { useList } from '../use-list';
import { inboxWords } from './inbox-words';
import { askInbox, type InboxItem, type InboxPart, type InboxState, markInbox } from './questions';
import { smsWords } from './words';

const { t, counted } = inboxWords;

const STATES: readonly InboxState[] = ['open', 'done'];

function Senders({ item }: { item: InboxItem }) {
  if (item.organisations.length === 0) return <p class="small quiet">{t('stranger')}</p>;
  return (
    <ul class="chosen">
      {item.organisations.map(({ id, slug, name }) => (
        <li key={id}>
          <a href={`/o/${encodeURIComponent(slug)}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  item: InboxItem;
  changed: (said: string) => void;
}

function Letter({ item, changed }: Props) {
  const { busy, wrong, run } = useSending();
  const { id, phone, text, receivedAt, doneAt } = item;
  const done = doneAt === undefined;
  const words = text ?? t('forgotten');
  const mark = () =>
    void run(async () => {
      await markInbox(id, done);
      changed(t(done ? 'saidDone' : 'saidOpen'));
    });
  return (
    <li class="case sms-letter">
      <p class={text === undefined ? 'quiet' : 'as-phone'}>{words}</p>
      <p class="about">
        <span class="nowrap">{phone}</span>
        <time class="quiet" dateTime={receivedAt}>
          {moment(receivedAt)}
        </time>
      </p>
      <Senders item={item} />
      <ErrorSummary wrong={wrong} />
      {mayDecide.value && (
        <button
          type="button"
          class="btn slim"
          aria-label={t(done ? 'markDoneOf' : 'markOpenOf', { text: words })}
          aria-disabled={busy || undefined}
          onClick={mark}
        >
          <Icon name={done ? 'check' : 'rotate-cw'} small />
          {t(done ? 'markDone' : 'markOpen')}
        </button>
      )}
    </li>
  );
}

/** What phones wrote back that a person must read; the next word to the organisation goes another way. */
export function InboxPage() {
  const state = useSignal<InboxState>('open');
  const said = useSignal('');
  const { answer, ask, more, lengthen } = useList((cursor) => askInbox(state.value, cursor), [state.value]);
  const changed = (words: string) => {
    said.value = words;
    ask();
  };
  const part = answer.data as InboxPart | undefined;
  return (
    <>
      <Back to="/biuro/sms">{smsWords.t('back')}</Back>
      <Heading lead={t('lead')}>{t('inbox')}</Heading>
      <p class="small quiet">{t('noReply')}</p>
      <Segments
        legend={t('which')}
        options={STATES.map((value) => ({ value, label: t(value) }))}
        chosen={state.value}
        choose={(value) => {
          said.value = '';
          state.value = value;
        }}
      />
      <p role="status">
        {said.value} {part && counted('waiting', part.open)}
      </p>
      <Answered answer={answer} retry={ask}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="quiet">{t(state.value === 'open' ? 'noneOpen' : 'noneDone')}</p>
          ) : (
            <>
              <ul class="cases">
                {items.map((item) => (
                  <Letter key={item.id} item={item} changed={changed} />
                ))}
              </ul>
              {more !== null && <More state={more} more={lengthen} />}
            </>
          )
        }
      </Answered>
    </>
  );
}

/** The way to the inbox, and how much waits there. */
export function InboxLink() {
  const { answer } = useList(() => askInbox('open'));
  const open = (answer.data as InboxPart | undefined)?.open ?? 0;
  return (
    <a class="btn" href="/biuro/sms/skrzynka" onClick={goBy}>
      <Icon name="inbox" small />
      {t('link')}
      {open > 0 && <span class="tag sea">{counted('waiting', open)}</span>}
    </a>
  );
}
