import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { confirmed } from '../../account/confirming';
import { Back } from '../../desk/Back';
import { useAnswer } from '../../desk/use-answer';
import { ErrorSummary } from '../../form/ErrorSummary';
import { topicName } from '../../form/sms-topics';
import { useSending } from '../../form/use-sending';
import { Icon } from '../../parts/Icon';
import { Answered } from '../Answered';
import { Heading } from '../Heading';
import { tell } from '../news';
import { mayDecide } from '../rights';
import { moment } from '../say';
import { inboxWords } from './inbox-words';
import { Links } from './link/Links';
import { OutcomeMap } from './OutcomeMap';
import { AsPhone } from './QuoteBox';
import {
  type Act,
  askBroadcast,
  askMessages,
  askOutcomes,
  askTable,
  type Broadcast,
  type Message,
  type Outcome,
  steer,
} from './questions';
import { offered, price, progressOf, STATES } from './say';
import { smsWords } from './words';

const { t, coded } = smsWords;

/** Receipts and answers still come after the last message has left. */
const LOOK_AGAIN_MS = { moving: 2_000, still: 15_000 };
const MOVING: readonly string[] = ['scheduled', 'sending'];

const ACTS: Partial<Record<Broadcast['state'], readonly Act[]>> = {
  waiting: ['approve', 'reject'],
  scheduled: ['cancel'],
  sending: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
};

function Acts({ broadcast, done }: { broadcast: Broadcast; done: () => void }) {
  const sure = useSignal(false);
  const { wrong, busy, run } = useSending();
  const waits = broadcast.state === 'waiting';
  const acts = waits && broadcast.mine ? (['cancel'] as const) : (ACTS[broadcast.state] ?? []);
  const act = (which: Act) => () => {
    if (which === 'cancel' && !sure.value) {
      sure.value = true;
      return;
    }
    void run(async () => {
      await steer(broadcast.id, which);
      sure.value = false;
      tell(t(`done_${which}`));
      done();
    });
  };
  if (acts.length === 0) return null;
  return (
    <>
      <ErrorSummary wrong={wrong} />
      {waits && broadcast.mine && <p class="note wait">{t('yours')}</p>}
      <p role="status">{sure.value && t('sure_cancel')}</p>
      <div class="actions">
        {acts.map((which) => (
          <button
            type="button"
            key={which}
            class={which === 'cancel' || which === 'reject' ? 'btn danger' : 'btn go'}
            aria-disabled={busy || undefined}
            onClick={act(which)}
          >
            {t(`act_${which}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function Counts({ counts, family }: { counts: Record<string, unknown>; family: 'message' | 'answer' }) {
  const order: readonly string[] = family === 'message' ? STATES : Object.keys(counts);
  return (
    <dl class="sms-counts">
      {order
        .filter((code) => Number(counts[code] ?? 0) > 0)
        .map((code) => (
          <div key={code} class={code}>
            <dt>{coded(family, code)}</dt>
            <dd>{Number(counts[code])}</dd>
          </div>
        ))}
    </dl>
  );
}

function Progress({ broadcast }: { broadcast: Broadcast }) {
  const { done, all } = progressOf(broadcast);
  if (all === 0) return null;
  const label = t('progress', { done, all });
  return (
    <div class="sms-progress">
      <p>{label}</p>
      <progress max={all} value={done} aria-label={label} />
      <Counts counts={broadcast.messages} family="message" />
      <p class="quiet">{t('cost', { price: price(broadcast.cost, broadcast.currency) })}</p>
      {broadcast.question && (
        <>
          <h2>{t('answers')}</h2>
          <div aria-live="polite">
            <Counts counts={broadcast.answers} family="answer" />
            {offered(broadcast.answers) > 0 && (
              <p>{inboxWords.t('offered', { sum: offered(broadcast.answers) })}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Row({ message }: { message: Message }) {
  return (
    <tr>
      <td>{message.organisationName ?? <span class="quiet">{t('gone')}</span>}</td>
      <td class="nowrap">{message.phone}</td>
      <td>
        {t(`message_${message.state}`)}
        {message.code && <span class="quiet"> ({message.code})</span>}
      </td>
      <td>{message.answer}</td>
    </tr>
  );
}

function Table({ which }: { which: string }) {
  const { wrong, busy, run } = useSending(({ code }) => (code === 'confirmation-wanted' ? [] : null));
  const download = () =>
    void run(async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await confirmed(() => askTable(which)));
      link.download = 'sms.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      <button type="button" class="btn slim" aria-disabled={busy || undefined} onClick={download}>
        <Icon name="download" small />
        {inboxWords.t('csv')}
      </button>
    </>
  );
}

function Recipients({ which, messages }: { which: string; messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <>
      <h2 id="recipients">{t('recipients')}</h2>
      <p class="small quiet">{t('recipientsLead')}</p>
      <Table which={which} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scrolls" tabIndex={0} aria-labelledby="recipients">
        <table class="sms-table">
          <thead>
            <tr>
              <th scope="col">{t('organisation')}</th>
              <th scope="col">{t('phone')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('answer')}</th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <Row key={message.id} message={message} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface Seen {
  broadcast: Broadcast;
  messages: Message[];
  outcomes: Outcome[];
}

async function look(which: string): Promise<Seen> {
  const [broadcast, messages, outcomes] = await Promise.all([
    askBroadcast(which),
    askMessages(which),
    askOutcomes(which),
  ]);
  return { broadcast, messages, outcomes };
}

/** One message to many, and what becomes of it, as it happens. */
export function BroadcastPage({ which }: { which: string }) {
  const { answer, ask } = useAnswer(() => look(which), [which]);
  const broadcast = answer.data?.broadcast;
  // Answers to a question come for as long as the page is looked at.
  const moving = MOVING.includes(broadcast?.state ?? '') || broadcast?.question === true;
  useEffect(() => {
    const again = setInterval(
      () => {
        if (document.visibilityState === 'visible') ask();
      },
      moving ? LOOK_AGAIN_MS.moving : LOOK_AGAIN_MS.still,
    );
    return () => clearInterval(again);
  }, [which, moving]);
  return (
    <>
      <Back to="/biuro/sms">{t('back')}</Back>
      <Heading>{t('title')}</Heading>
      <Answered answer={answer} retry={ask}>
        {({ broadcast, messages, outcomes }) => (
          <>
            <p class="about">
              <span class="tag sea" role="status">
                {t(`state_${broadcast.state}`)}
              </span>{' '}
              {topicName(broadcast.topic)} · {moment(broadcast.sendAt)}
            </p>
            <AsPhone text={broadcast.text} />
            {mayDecide.value && <Acts broadcast={broadcast} done={ask} />}
            <Progress broadcast={broadcast} />
            {outcomes.length > 0 && <OutcomeMap outcomes={outcomes} />}
            <Links links={broadcast.links} />
            <Recipients which={which} messages={messages} />
          </>
        )}
      </Answered>
    </>
  );
}
