import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Problem } from '../api/client';
import { askProfile } from '../api/questions';
import { PageTitle } from '../desk/PageTitle';
import { goBy, route } from '../desk/route';
import { isStaff, session } from '../desk/session';
import { Failed } from '../parts/Failed';
import { lazy } from '../parts/lazy';
import { Skeleton } from '../parts/Skeleton';
import { type Editing, edit, editing } from './draft/editing';
import { MergePanel } from './draft/MergePanel';
import { HistoryPage } from './history/HistoryPage';
import { RevisionPage } from './history/RevisionPage';
import { MessagesPage } from './messages/MessagesPage';
import { OutcomePage } from './OutcomePage';
import { Overview } from './Overview';
import { PeoplePage } from './PeoplePage';
import { PreviewPage } from './PreviewPage';
import { PhonesPage } from './phones/PhonesPage';
import { TopicPage } from './TopicPage';
import { TOPICS } from './topics/topic';
import { stewardWords } from './words';

const { t } = stewardWords;

/** Few organisations write to others. */
const LazyWrite = lazy(async () => (await import('./write/WritePage')).WritePage);

function Broken({ title, problem, retry }: { title: string; problem: Problem; retry: () => void }) {
  return (
    <div class="narrow">
      <PageTitle title={t('mine')} />
      <Failed title={title} problem={problem} retry={retry} />
    </div>
  );
}

interface Named {
  id: string;
  slug: string;
  name: string;
}

function NotYours({ slug }: { slug: string }) {
  return (
    <div class="narrow">
      <PageTitle title={t('notYours')} />
      <p>{t('notYoursLead')}</p>
      <a class="btn go" href={`/moje/przejmij/${slug}`} onClick={goBy}>
        {t('itIsOurs')}
      </a>
    </div>
  );
}

function Open({ open, word, rest }: { open: Editing; word: string | undefined; rest: string | undefined }) {
  if (open.stale.value) return <MergePanel editing={open} />;
  const problem = open.problem.value;
  if (problem && !open.profile.value)
    return problem.status === 403 ? (
      <NotYours slug={open.slug} />
    ) : (
      <Broken title={t('loadFailed')} problem={problem} retry={() => void open.open()} />
    );
  const answer = open.answer.value;
  const profile = open.profile.value;
  if (!answer || !profile) return <Skeleton says={t('loading')} rows={4} />;
  const topic = TOPICS.find(({ slug }) => slug === word);
  if (topic)
    return <TopicPage key={topic.slug} topic={topic} editing={open} profile={profile} answer={answer} />;
  if (word === 'podglad') return <PreviewPage editing={open} profile={profile} answer={answer} />;
  if (word === 'wyslane') return <OutcomePage editing={open} answer={answer} />;
  if (word === 'historia' && rest) return <RevisionPage key={rest} editing={open} number={Number(rest)} />;
  if (word === 'historia') return <HistoryPage editing={open} />;
  return <Overview editing={open} profile={profile} answer={answer} />;
}

/** Whose draft it is: one of mine, or, for the staff, any. */
export function Editor({ slug }: { slug: string }) {
  const named = useSignal<Named | null>(
    session.value?.stewardships.find((one) => one.organisation.slug === slug)?.organisation ?? null,
  );
  const problem = useSignal<Problem | null>(null);
  const [, word, rest] = route.value.rest;
  const staff = isStaff(session.value?.role ?? 'visitor');
  useEffect(() => {
    if (named.value || !staff) return;
    askProfile(slug).then(
      (found) => {
        named.value = found;
      },
      (error: unknown) => {
        problem.value = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
      },
    );
  }, [slug]);
  const known = named.value;
  useEffect(() => {
    if (!known) return;
    edit(known.id, slug);
    return () => void editing.peek()?.save();
  }, [known?.id]);
  if (problem.value)
    return <Broken title={t('unknown')} problem={problem.value} retry={() => location.reload()} />;
  if (!known) return staff ? <Skeleton says={t('loading')} rows={4} /> : <NotYours slug={slug} />;
  if (word === 'telefony') return <PhonesPage organisation={known} />;
  if (word === 'wiadomosci') return <MessagesPage organisation={known} />;
  if (word === 'napisz') return <LazyWrite organisation={known} />;
  if (word === 'osoby') return <PeoplePage organisation={known} />;
  const open = editing.value;
  if (open?.id !== known.id) return <Skeleton says={t('loading')} rows={4} />;
  return <Open open={open} word={word} rest={rest} />;
}
