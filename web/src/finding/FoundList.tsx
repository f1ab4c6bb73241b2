import { useEffect } from 'preact/hooks';
import type { SearchAnswer } from '../api/types';
import { More } from '../list/More';
import { Failed } from '../parts/Failed';
import { Skeleton } from '../parts/Skeleton';
import { FoundRow } from './FoundRow';
import './finding.css';
import { followFound, foundMore, foundState, moreFound, retryFound } from './found';
import { Instead } from './Instead';
import { counted, t } from './words';

/** What the question was taken for, where that is not what was typed. */
function Understood({ of, found }: { of: SearchAnswer['understood']; found: boolean }) {
  const { corrections = [], needs = [], place, relaxed } = of;
  return (
    <>
      {corrections.map(({ typed, taken }) => (
        <p key={typed}>{t('taken', { typed, taken })}</p>
      ))}
      {needs.length > 0 && <p>{t('need', { needs: needs.map(({ label }) => label).join(', ') })}</p>}
      {place && <p>{t('around', { place: place.label })}</p>}
      {relaxed && found && <p>{t('relaxed')}</p>}
    </>
  );
}

/** The organisations that answer the typed question, the best first. */
export default function FoundList() {
  useEffect(followFound, []);
  const answer = foundState.value;
  if (answer.state === 'failed')
    return <Failed title={t('failed')} problem={answer.problem} retry={retryFound} />;
  if (!answer.data) return <Skeleton says={t('loading')} />;
  const { items, next, total, understood, instead, question } = answer.data;
  return (
    <>
      <div class="understood small quiet" role="status">
        {items.length > 0 && <p>{counted('count', total)}</p>}
        <Understood of={understood} found={items.length > 0} />
      </div>
      {items.length === 0 && <Instead q={question.q ?? ''} instead={instead} />}
      <ol class="rows" aria-busy={answer.state === 'loading'}>
        {items.map((item) => (
          <FoundRow key={item.organisation.id} item={item} />
        ))}
      </ol>
      {next && <More state={foundMore.value} more={() => void moreFound()} />}
    </>
  );
}
