import { useSignal } from '@preact/signals';
import { Back } from '../../../desk/Back';
import { useAnswer } from '../../../desk/use-answer';
import { ErrorSummary } from '../../../form/ErrorSummary';
import { useSending } from '../../../form/use-sending';
import { date } from '../../../i18n/format';
import { Answered } from '../../Answered';
import { Heading } from '../../Heading';
import { mayDecide } from '../../rights';
import { OrganisationSearch } from '../library/OrganisationSearch';
import { smsWords } from '../words';
import { askWaiting, askWriters, grantWriting, takeWriting, type Writer } from './questions';
import { WaitingMessage } from './WaitingMessage';
import { writerWords } from './words';
import '../../../place/place.css';

const { t } = writerWords;

interface Props {
  done: (said: string) => void;
}

function WaitingMessages({ done }: Props) {
  const { answer, ask } = useAnswer(askWaiting, []);
  const decided = (said: string) => {
    ask();
    done(said);
  };
  return (
    <section aria-labelledby="topic-waiting" class="shelf-new">
      <h2 id="topic-waiting">{t('waiting')}</h2>
      <Answered answer={answer} retry={ask}>
        {(waiting) =>
          waiting.length === 0 ? (
            <p class="quiet">{t('noneWaiting')}</p>
          ) : (
            <ul class="mines">
              {waiting.map((message) => (
                <WaitingMessage key={message.id} message={message} done={decided} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

function One({ writer: { name, grantedAt }, take }: { writer: Writer; take: () => void }) {
  return (
    <li>
      <span class="grow">
        {name} <span class="small quiet">{t('since', { date: date(grantedAt) })}</span>
      </span>
      {mayDecide.value && (
        <button type="button" class="btn slim plain" aria-label={t('takeOf', { name })} onClick={take}>
          {t('take')}
        </button>
      )}
    </li>
  );
}

function Writers({ done }: Props) {
  const { answer, ask } = useAnswer(askWriters, []);
  const { wrong, run } = useSending();
  const act = (change: () => Promise<unknown>, said: string) =>
    void run(async () => {
      await change();
      ask();
      done(said);
    });
  return (
    <section aria-labelledby="topic-writers" class="shelf-new">
      <h2 id="topic-writers">{t('writers')}</h2>
      <ErrorSummary wrong={wrong} />
      <Answered answer={answer} retry={ask}>
        {(writers) => (
          <>
            {writers.length === 0 && <p class="quiet">{t('noWriters')}</p>}
            <ul class="listed">
              {writers.map((writer) => (
                <One
                  key={writer.id}
                  writer={writer}
                  take={() => act(() => takeWriting(writer.id), t('taken', { name: writer.name }))}
                />
              ))}
            </ul>
            {mayDecide.value && (
              <OrganisationSearch
                id="let-write"
                label={t('allow')}
                taken={new Set(writers.map(({ id }) => id))}
                choose={({ id, name }) => act(() => grantWriting(id), t('allowed', { name }))}
              />
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

/** What organisations wrote and waits for the office, and which of them may write. */
export function WritersPage() {
  const said = useSignal('');
  const done = (words: string) => {
    said.value = words;
  };
  return (
    <>
      <Back to="/biuro/sms">{smsWords.t('back')}</Back>
      <Heading lead={t('lead')}>{t('title')}</Heading>
      <p class="ok" role="status">
        {said.value}
      </p>
      <WaitingMessages done={done} />
      <Writers done={done} />
    </>
  );
}
