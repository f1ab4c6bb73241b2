import { Back } from '../../desk/Back';
import { useAnswer } from '../../desk/use-answer';
import { Icon } from '../../parts/Icon';
import { Answered } from '../Answered';
import { Heading } from '../Heading';
import { moment } from '../say';
import { inboxWords } from './inbox-words';
import { askWritten, type Written } from './questions';
import { smsWords } from './words';

const { t } = inboxWords;

function Line({ message }: { message: Written }) {
  const { phone, text, writtenAt, organisationName } = message;
  return (
    <li class="case sms-letter">
      <p class={text === undefined ? 'quiet' : 'as-phone'}>{text ?? t('forgotten')}</p>
      <p class="about">
        <span class="nowrap">{phone}</span>
        {organisationName && <span>{organisationName}</span>}
        <time class="quiet" dateTime={writtenAt}>
          {moment(writtenAt)}
        </time>
      </p>
    </li>
  );
}

/** What would have gone to phones: nobody carries messages here, they become files. */
export function ConsolePage() {
  const { answer, ask } = useAnswer(askWritten, []);
  return (
    <>
      <Back to="/biuro/sms">{smsWords.t('back')}</Back>
      <Heading>{t('console')}</Heading>
      <Answered answer={answer} retry={ask}>
        {({ closed, items }) =>
          closed ? (
            <p class="note">{t('consoleClosed')}</p>
          ) : (
            <>
              <p class="note">{t('consoleLead')}</p>
              <button type="button" class="btn slim" onClick={ask}>
                <Icon name="rotate-cw" small />
                {t('again')}
              </button>
              {items.length === 0 && <p class="quiet">{t('consoleNone')}</p>}
              <ul class="cases">
                {items.map((message) => (
                  <Line key={message.id} message={message} />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </>
  );
}
