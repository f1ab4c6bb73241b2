import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Back } from '../../desk/Back';
import { PageTitle } from '../../desk/PageTitle';
import type { Stewardship } from '../../desk/session';
import { ErrorSummary } from '../../form/ErrorSummary';
import { topicName } from '../../form/sms-topics';
import { useSending } from '../../form/use-sending';
import { date } from '../../i18n/format';
import { stewardWords } from '../words';
import { askOwnMessages, type OwnMessage, type OwnMessages } from './questions';
import { Withdraw } from './Withdraw';
import { WriteForm } from './WriteForm';
import { writeWords } from './words';

const { t, counted } = writeWords;

interface WrittenProps {
  message: OwnMessage;
  organisation: string;
  done: (said: string) => Promise<void>;
}

function Written({ message, organisation, done }: WrittenProps) {
  const { id, text, topic, state, writtenAt, reason } = message;
  return (
    <li class="mine">
      <p class="small quiet">
        <time dateTime={writtenAt}>{date(writtenAt)}</time> · {topicName(topic)}{' '}
        <span class={state === 'waiting' ? 'tag sea' : 'tag'}>{t(`state_${state}`)}</span>
      </p>
      <p class="told">{text}</p>
      {reason && <p>{t('reason', { reason })}</p>}
      {state === 'waiting' && <Withdraw organisation={organisation} message={id} done={done} />}
    </li>
  );
}

interface MayProps {
  own: OwnMessages;
  organisation: string;
  done: () => Promise<void>;
}

/** The form, or why there is none now. */
function May({ own: { granted, items, left, most, days }, organisation, done }: MayProps) {
  if (!granted) return <p class="note">{t('notGranted')}</p>;
  if (items.some(({ state }) => state === 'waiting')) return <p class="note wait">{t('waits')}</p>;
  if (left === 0) return <p class="note">{t('noneLeft', { most, days })}</p>;
  return (
    <>
      <p class="quiet small">{counted('left', left, { days })}</p>
      <WriteForm organisation={organisation} done={done} />
    </>
  );
}

/** What an organisation writes to others by SMS, and what the office said to it. */
export function WritePage({ organisation }: { organisation: Stewardship['organisation'] }) {
  const own = useSignal<OwnMessages | null>(null);
  const said = useSignal('');
  const { wrong, run } = useSending();
  const { id, name } = organisation;
  const ask = async () => {
    own.value = await askOwnMessages(id);
  };
  useEffect(() => void run(ask), [id]);
  const done = async (words: string) => {
    said.value = words;
    await ask();
  };
  const known = own.value;
  return (
    <div class="narrow">
      <Back to="/moje">{stewardWords.t('backToMine')}</Back>
      <PageTitle title={t('title', { name })} />
      <p class="quiet">{t('lead')}</p>
      <ErrorSummary wrong={wrong} />
      <p class="ok" role="status">
        {said.value}
      </p>
      {known && (
        <>
          <May own={known} organisation={id} done={() => done(t('done'))} />
          <h2>{t('written')}</h2>
          {known.items.length === 0 && <p class="quiet">{t('none')}</p>}
          <ul class="mines">
            {known.items.map((message) => (
              <Written key={message.id} message={message} organisation={id} done={done} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
