import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { say } from '../office/say';
import { Icon } from '../parts/Icon';
import { AnsweredNote } from './AnsweredNote';
import type { Editing } from './draft/editing';
import { outcomes } from './draft/publishing';
import type { DraftAnswer, Outcome } from './questions';
import { WaitingNote } from './WaitingNote';
import { stewardWords } from './words';

const { t } = stewardWords;

const ICONS = { published: 'badge-check', waiting: 'clock', unchanged: 'check', answered: 'mail' } as const;

type Shown = Omit<Outcome, 'outcome'> & { outcome: Outcome['outcome'] | 'answered' };

/** After the browser was closed only the server knows: what waits, waits, or was answered; the rest is public. */
function known(editing: Editing, { waiting, answered }: DraftAnswer): Shown {
  const sent = outcomes.value[editing.id];
  if (sent && (sent.outcome === 'waiting') === Boolean(waiting)) return sent;
  if (waiting) return { outcome: 'waiting' };
  return { outcome: answered ? 'answered' : 'published' };
}

export function OutcomePage({ editing, answer }: { editing: Editing; answer: DraftAnswer }) {
  const { outcome, waitsBecause = [] } = known(editing, answer);
  return (
    <div class="narrow">
      <span class={`icobox ${outcome}`}>
        <Icon name={ICONS[outcome]} />
      </span>
      <PageTitle title={t(`outcome_${outcome}`)} />
      <p role="status">{t(`outcomeLead_${outcome}`)}</p>
      {waitsBecause.length > 0 && (
        <div class="note wait">
          <Icon name="info" small />
          <div>
            <p class="b">{t('because')}</p>
            <ul class="bullets">
              {waitsBecause.map((code) => (
                <li key={code}>{say('because', code, { d: '200 m' })}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {outcome === 'waiting' && <WaitingNote waiting={answer.waiting} />}
      {outcome === 'answered' && <AnsweredNote answered={answer.answered} />}
      <div class="actions">
        <a class="btn go" href={`/o/${encodeURIComponent(editing.slug)}`}>
          <Icon name="map" small />
          {t('seeOnMap')}
        </a>
        <a class="btn" href="/moje" onClick={goBy}>
          {t('backToMine')}
        </a>
      </div>
    </div>
  );
}
