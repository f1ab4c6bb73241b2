import { goBy } from '../../desk/route';
import { useAnswer } from '../../desk/use-answer';
import { topicName } from '../../form/sms-topics';
import { Icon } from '../../parts/Icon';
import { Answered } from '../Answered';
import { Heading } from '../Heading';
import { isAdministrator, mayDecide } from '../rights';
import { moment } from '../say';
import { InboxLink } from './InboxPage';
import { inboxWords } from './inbox-words';
import { Shelves } from './library/Shelf';
import { askBroadcasts, type Broadcast } from './questions';
import { progressOf } from './say';
import { smsWords } from './words';
import { WritersLink } from './writers/WritersLink';

const { t } = smsWords;

function Line({ broadcast }: { broadcast: Broadcast }) {
  const { id, text, state, topic, sendAt } = broadcast;
  const { done, all } = progressOf(broadcast);
  return (
    <li class="case">
      <a href={`/biuro/sms/${id}`} onClick={goBy}>
        <span class="title sms-line">{text}</span>
        <span class="about">
          <span class={state === 'waiting' ? 'tag sea' : 'tag'}>{t(`state_${state}`)}</span>
          <span>{topicName(topic)}</span>
          <span class="quiet">{moment(sendAt)}</span>
          {all > 0 && <span class="quiet">{t('progress', { done, all })}</span>}
        </span>
      </a>
    </li>
  );
}

/** Every message to many, the newest first. */
export function BroadcastsPage() {
  const { answer, ask } = useAnswer(askBroadcasts, []);
  return (
    <>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <p class="actions">
        {mayDecide.value && (
          <a class="btn go" href="/biuro/sms/nowa" onClick={goBy}>
            <Icon name="plus" small />
            {t('compose')}
          </a>
        )}
        <InboxLink />
        <WritersLink />
        {isAdministrator.value && (
          <a class="btn plain" href="/biuro/sms/proby" onClick={goBy}>
            <Icon name="eye" small />
            {inboxWords.t('consoleLink')}
          </a>
        )}
      </p>
      <Shelves />
      <Answered answer={answer} retry={ask}>
        {(broadcasts) =>
          broadcasts.length === 0 ? (
            <p class="quiet">{t('none')}</p>
          ) : (
            <ul class="cases">
              {broadcasts.map((broadcast) => (
                <Line key={broadcast.id} broadcast={broadcast} />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  );
}
