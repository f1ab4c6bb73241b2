import { useSignal } from '@preact/signals';
import { confirmed } from '../account/confirming';
import { askProfile } from '../api/questions';
import { go, goBy } from '../desk/route';
import { useAnswer } from '../desk/use-answer';
import { Icon } from '../parts/Icon';
import { Answered } from './Answered';
import { DiffTable } from './DiffTable';
import { Heading } from './Heading';
import { historyHref } from './HistoryPage';
import { tell } from './news';
import { askRevision, restore, type Submitted } from './questions';
import { ReasonDialog } from './ReasonDialog';
import { mayDecide } from './rights';
import { moment, publisher, why } from './say';
import type { About, Revision } from './types';
import { officeWords } from './words';

const { t } = officeWords;

const OUTCOMES: Record<Submitted['outcome'], (n: number) => string> = {
  published: (n) => t('restored', { n }),
  waiting: (n) => t('restoreWaits', { n }),
  unchanged: () => t('restoreSame'),
};

function Restoration({ organisation, number }: { organisation: About; number: number }) {
  const asking = useSignal(false);
  return (
    <p class="actions">
      <button
        type="button"
        class="btn go"
        aria-haspopup="dialog"
        onClick={() => {
          asking.value = true;
        }}
      >
        <Icon name="undo-2" />
        {t('restore')}
      </button>
      {asking.value && (
        <ReasonDialog
          title={t('restoreTitle', { n: number })}
          lead={t('restoreLead')}
          act={t('restore')}
          missing={t('reasonMissing')}
          run={async (reason) => {
            const { outcome } = await confirmed(() => restore(organisation.id, number, reason));
            go(historyHref(organisation.slug));
            tell(OUTCOMES[outcome](number));
          }}
          close={() => {
            asking.value = false;
          }}
        />
      )}
    </p>
  );
}

function Body({ organisation, revision }: { organisation: About; revision: Revision }) {
  const { number, publishedAt, actor, reason, changes } = revision;
  const past = changes.map(({ field, before, after }) => ({ field, before, after }));
  return (
    <article class="case-page">
      <Heading lead={t('by', { date: moment(publishedAt), who: publisher(actor) })}>
        {t('revisionOf', { n: number, name: organisation.name })}
      </Heading>
      <p class="actions">
        <a class="btn slim" href={historyHref(organisation.slug)} onClick={goBy}>
          <Icon name="history" small />
          {t('allRevisions')}
        </a>
      </p>
      {reason && <blockquote>{why(reason)}</blockquote>}
      <h2>{t('differences')}</h2>
      {past.length > 0 ? (
        <DiffTable changes={past} was={t('revision', { n: number - 1 })} is={t('revision', { n: number })} />
      ) : (
        <p class="quiet">{t(number > 1 ? 'noFields' : 'firstRevision')}</p>
      )}
      {mayDecide.value && <Restoration organisation={organisation} number={number} />}
    </article>
  );
}

/** One version: what it changed, and the way back to it. */
export function RevisionPage({ slug, number }: { slug: string; number: number }) {
  const { answer, ask } = useAnswer(async () => {
    const organisation: About = await askProfile(slug);
    return { organisation, revision: await askRevision(organisation.id, number) };
  }, [slug, number]);
  return (
    <Answered answer={answer} retry={ask}>
      {(known) => <Body {...known} />}
    </Answered>
  );
}
