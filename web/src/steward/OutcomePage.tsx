import { PageTitle } from '../desk/PageTitle';
import { goBy } from '../desk/route';
import { say } from '../office/say';
import { Icon } from '../parts/Icon';
import type { Editing } from './draft/editing';
import { outcomes } from './draft/publishing';
import type { DraftAnswer, Outcome } from './questions';
import { WaitingNote } from './WaitingNote';
import { stewardWords } from './words';

const { t } = stewardWords;

const ICONS = { published: 'badge-check', waiting: 'clock', unchanged: 'check' } as const;

/** After the browser was closed only the server knows: what waits, waits; the rest is public. */
const known = (editing: Editing, { waiting }: DraftAnswer): Outcome =>
  outcomes.value[editing.id] ?? { outcome: waiting ? 'waiting' : 'published' };

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
