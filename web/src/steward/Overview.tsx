import { useSignal } from '@preact/signals';
import { Back } from '../desk/Back';
import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { ErrorSummary } from '../form/ErrorSummary';
import { useSending } from '../form/use-sending';
import { Icon } from '../parts/Icon';
import { AnsweredNote } from './AnsweredNote';
import { DraftLine } from './draft/DraftLine';
import type { Editing } from './draft/editing';
import { faults } from './draft/publishing';
import type { ProfileDraft } from './draft-types';
import { PublishBar } from './PublishBar';
import { type DraftAnswer, dropDraft } from './questions';
import { TOPICS, type Topic, topicOf } from './topics/topic';
import { topicWords } from './topics/words';
import { WaitingNote } from './WaitingNote';
import { stewardWords } from './words';

const { t } = stewardWords;

interface Props {
  editing: Editing;
  profile: ProfileDraft;
  answer: DraftAnswer;
}

function TopicRow({ topic, editing, profile }: Omit<Props, 'answer'> & { topic: Topic }) {
  const filled = topic.filled(profile, editing);
  const changed = topic.fields.some((field) => editing.changed.value.includes(field));
  const wrong = faults.value.some(({ parameter }) => topicOf(parameter) === topic);
  return (
    <li>
      <a class="topic-row" href={`/moje/${editing.slug}/${topic.slug}`} onClick={goBy}>
        <span class="grow">
          <b>{topicWords.t(`topic_${topic.slug}`)}</b>
          <span class="small quiet filled">{filled || topicWords.t('missing')}</span>
        </span>
        {wrong && (
          <span class="fault">
            <Icon name="triangle-alert" small />
            {t('faultTag')}
          </span>
        )}
        {changed && !wrong && <span class="tag sea">{t('changedTag')}</span>}
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}

function Drop({ editing }: { editing: Editing }) {
  const asked = useSignal(false);
  const { wrong, run } = useSending();
  if (editing.changed.value.length === 0) return null;
  const drop = () =>
    void run(async () => {
      await dropDraft(editing.id);
      await editing.renew();
      asked.value = false;
    });
  return (
    <>
      <ErrorSummary wrong={wrong} />
      {asked.value ? (
        <>
          <p role="status">{t('dropDraftSure')}</p>
          <button type="button" class="btn" onClick={drop}>
            {t('dropDraft')}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="btn plain"
          onClick={() => {
            asked.value = true;
          }}
        >
          <Icon name="trash-2" small />
          {t('dropDraft')}
        </button>
      )}
    </>
  );
}

/** Every topic with what it says now, and the way to the public. */
export function Overview({ editing, profile, answer }: Props) {
  const { slug } = editing;
  return (
    <div class="narrow">
      <Back to="/moje">{t('backToMine')}</Back>
      <PageTitle title={profile.name} />
      <WaitingNote waiting={answer.waiting} />
      <AnsweredNote answered={answer.answered} />
      <div class="bundle">
        <h2>{t('topics')}</h2>
        <p class="small quiet">{t('topicsLead')}</p>
        <ul class="topic-rows">
          {TOPICS.map((topic) => (
            <TopicRow key={topic.slug} topic={topic} editing={editing} profile={profile} />
          ))}
        </ul>
        <DraftLine editing={editing} />
      </div>
      <PublishBar editing={editing} preview />
      <div class="actions">
        <a class="btn plain" href={`/moje/${slug}/historia`} onClick={goBy}>
          <Icon name="history" small />
          {t('history')}
        </a>
        <a class="btn plain" href={`/o/${encodeURIComponent(slug)}`}>
          <Icon name="map" small />
          {t('seeOnMap')}
        </a>
        <Drop editing={editing} />
      </div>
    </div>
  );
}
