import { useEffect } from 'preact/hooks';
import { Back } from '../desk/Back';
import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { ErrorSummary, type Wrong } from '../form/ErrorSummary';
import { refusalWords } from '../form/refusal-words';
import { Icon } from '../parts/Icon';
import { DraftLine } from './draft/DraftLine';
import type { Editing } from './draft/editing';
import { controlOf, faults, faultsOf } from './draft/publishing';
import type { ProfileDraft } from './draft-types';
import type { DraftAnswer } from './questions';
import { TOPICS, type Topic, topicOf } from './topics/topic';
import { topicWords } from './topics/words';
import { stewardWords } from './words';

const { t } = stewardWords;

interface Props {
  topic: Topic;
  editing: Editing;
  profile: ProfileDraft;
  answer: DraftAnswer;
}

/** What the last full check, and the last saving, found on this screen. */
function wrongHere(topic: Topic, { problem, saving }: Editing): Wrong[] {
  const checked = faults.value
    .filter(({ parameter }) => topicOf(parameter) === topic)
    .map(({ parameter, detail }) => ({ id: controlOf(parameter), text: detail }));
  const refused = saving.value === 'refused' ? problem.value : null;
  if (!refused) return checked;
  const found = faultsOf(refused).map(({ parameter, detail }) => ({
    id: controlOf(parameter),
    text: detail,
  }));
  return [...checked, ...(found.length > 0 ? found : [{ text: refusalWords(refused) }])];
}

function Progress({ at }: { at: number }) {
  return (
    <div class="progress" aria-hidden="true">
      {TOPICS.map(({ slug }, index) => (
        <span key={slug} class={index <= at ? 'on' : ''} />
      ))}
    </div>
  );
}

/** From a finding one comes straight to its control. */
function useLeadTo(): void {
  useEffect(() => {
    const control = location.hash && document.getElementById(location.hash.slice(1));
    if (control) control.focus();
  }, []);
}

/** One topic, one screen. */
export function TopicPage({ topic, editing, profile, answer }: Props) {
  const { slug } = editing;
  const at = TOPICS.indexOf(topic);
  const next = TOPICS[at + 1];
  const title = topicWords.t(`topic_${topic.slug}`);
  useLeadTo();
  const Page = topic.page;
  return (
    <div class="narrow topic">
      <div class="topic-bar">
        <Back to={`/moje/${slug}`}>{t('back')}</Back>
        <PageTitle title={title} />
        <span class="quiet small">{t('of', { n: at + 1, all: TOPICS.length })}</span>
      </div>
      <Progress at={at} />
      <ErrorSummary wrong={wrongHere(topic, editing)} />
      <div class="form">
        <Page
          draft={profile}
          change={(changed) => editing.change(changed)}
          profileSlug={slug}
          organisation={editing.id}
          answer={answer}
        />
      </div>
      <DraftLine editing={editing} />
      <div class="topic-foot">
        <a class="btn" href={`/moje/${slug}/podglad`} onClick={goBy}>
          <Icon name="eye" small />
          {t('preview')}
        </a>
        <a class="btn go grow" href={`/moje/${slug}${next ? `/${next.slug}` : ''}`} onClick={goBy}>
          {next ? t('next', { topic: topicWords.t(`topic_${next.slug}`) }) : t('toOverview')}
        </a>
      </div>
    </div>
  );
}
