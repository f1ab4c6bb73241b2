import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Back } from '../../desk/Back';
import { PageTitle } from '../../desk/PageTitle';
import { goBy } from '../../desk/route';
import type { Stewardship } from '../../desk/session';
import { ErrorSummary } from '../../form/ErrorSummary';
import { topicName } from '../../form/sms-topics';
import { useSending } from '../../form/use-sending';
import { date } from '../../i18n/format';
import { stewardWords } from '../words';
import { type ArchivedMessage, askArchive } from './questions';
import { messageWords } from './words';

const { t } = messageWords;

function Message({ message: { text, topic, sentAt, phones } }: { message: ArchivedMessage }) {
  return (
    <li class="mine">
      <p class="small quiet">
        <time dateTime={sentAt}>{date(sentAt)}</time> · {topicName(topic)}
      </p>
      <p class="told">{text}</p>
      {phones.length === 0 && <p class="small quiet">{t('noPhone')}</p>}
      <ul class="small" aria-label={phones.length > 0 ? t('phones') : undefined}>
        {phones.map(({ phone, state }) => (
          <li key={phone}>
            {phone}: {t(`state_${state}`)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the city wrote to an organisation: an archive that needs no phone. */
export function MessagesPage({ organisation }: { organisation: Stewardship['organisation'] }) {
  const messages = useSignal<ArchivedMessage[] | null>(null);
  const { wrong, run } = useSending();
  const { id, slug, name } = organisation;
  useEffect(
    () =>
      void run(async () => {
        messages.value = await askArchive(id);
      }),
    [id],
  );
  return (
    <div class="narrow">
      <Back to="/moje">{stewardWords.t('backToMine')}</Back>
      <PageTitle title={t('title', { name })} />
      <p class="quiet">{t('lead')}</p>
      <ErrorSummary wrong={wrong} />
      {messages.value?.length === 0 && <p>{t('none')}</p>}
      <ul class="mines">
        {messages.value?.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      <a class="btn plain" href={`/moje/${slug}/telefony`} onClick={goBy}>
        {t('givePhone')}
      </a>
    </div>
  );
}
