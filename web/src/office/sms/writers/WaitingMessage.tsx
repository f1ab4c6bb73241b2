import { useSignal } from '@preact/signals';
import { confirmed } from '../../../account/confirming';
import type { Problem } from '../../../api/client';
import { go } from '../../../desk/route';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { topicName } from '../../../form/sms-topics';
import { useSending } from '../../../form/use-sending';
import { Icon } from '../../../parts/Icon';
import { tell } from '../../news';
import { ReasonDialog } from '../../ReasonDialog';
import { mayDecide } from '../../rights';
import { moment } from '../../say';
import { AsPhone, QuoteBox } from '../QuoteBox';
import { useQuote } from '../use-quote';
import { decide, type Waiting } from './questions';
import { writerWords } from './words';

const { t } = writerWords;

const LONGEST_REASON = 200;

interface Props {
  message: Waiting;
  done: (said: string) => void;
}

/** Whom it would reach now, counted as for a message of the office. */
function Quoted({ message: { id, text, topic } }: Pick<Props, 'message'>) {
  const asked = useQuote({ text, topic, purpose: 'city', audience: {} });
  return (
    <QuoteBox
      id={`quote-${id}`}
      quote={asked.data}
      problem={asked.state === 'failed' ? asked.problem : undefined}
      busy={asked.state === 'loading'}
    />
  );
}

function explain({ code }: Problem) {
  if (code === 'confirmation-wanted') return [];
  if (code === 'writing-not-granted') return [{ text: t('takenBack') }];
  if (code === 'second-person-wanted') return [{ text: t('mine') }];
  return code === 'nobody-reached' ? [{ text: t('nobody') }] : null;
}

function Acts({ message: { id, organisation, mine }, done }: Props) {
  const refusing = useSignal(false);
  const { busy, wrong, run } = useSending(explain);
  const { name } = organisation;
  const approve = () =>
    void run(async () => {
      const { broadcast } = await confirmed(() => decide(id, { decision: 'approve' }));
      go(`/biuro/sms/${broadcast}`);
      tell(t('approved'));
    });
  const refuse = async (reason: string) => {
    await decide(id, { decision: 'refuse', reason });
    done(t('refused'));
  };
  const ask = (open: boolean) => () => {
    refusing.value = open;
  };
  return (
    <>
      <ErrorSummary wrong={wrong} />
      {mine && <p class="note wait">{t('mine')}</p>}
      <div class="actions">
        {!mine && (
          <button
            type="button"
            class="btn go"
            aria-label={t('approveOf', { name })}
            aria-disabled={busy || undefined}
            onClick={approve}
          >
            <Icon name="send" small />
            {t('approve')}
          </button>
        )}
        <button
          type="button"
          class="btn danger"
          aria-haspopup="dialog"
          aria-label={t('refuseOf', { name })}
          onClick={ask(true)}
        >
          {t('refuse')}
        </button>
      </div>
      {refusing.value && (
        <ReasonDialog
          title={t('refuseTitle')}
          lead={t('refuseLead', { name })}
          act={t('refuse')}
          danger
          longest={LONGEST_REASON}
          missing={t('reasonMissing')}
          run={refuse}
          close={ask(false)}
        />
      )}
    </>
  );
}

/** One message of an organisation, and what the office says to it. */
export function WaitingMessage(props: Props) {
  const { organisation, text, topic, writtenAt } = props.message;
  return (
    <li class="mine topic-message">
      <h3>
        <a href={`/o/${encodeURIComponent(organisation.slug)}`}>{organisation.name}</a>
      </h3>
      <p class="about">
        <span>{topicName(topic)}</span>
        <time class="quiet" dateTime={writtenAt}>
          {moment(writtenAt)}
        </time>
      </p>
      {mayDecide.value ? (
        <>
          <Quoted message={props.message} />
          <Acts {...props} />
        </>
      ) : (
        <AsPhone text={text} />
      )}
    </li>
  );
}
