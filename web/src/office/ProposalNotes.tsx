import { Icon } from '../parts/Icon';
import type { LockState } from './lock';
import { isOpen } from './proposal-state';
import { clock, fieldNames, say } from './say';
import type { Proposal } from './types';
import { officeWords } from './words';

const { t } = officeWords;

/** Why nobody has published this by itself: the first thing to know about it. */
export function Because({ proposal }: { proposal: Proposal }) {
  const { waitsBecause, state } = proposal;
  if (!isOpen(proposal)) {
    return (
      <p class="note">
        <Icon name="info" />
        <span>{t('closedCase', { state: say('state', state).toLocaleLowerCase() })}</span>
      </p>
    );
  }
  return (
    <>
      {state === 'waiting-for-steward' && (
        <p class="note">
          <Icon name="clock" />
          <span>{t('atSteward')}</span>
        </p>
      )}
      {waitsBecause.length > 0 && (
        <p class="note wait">
          <Icon name="info" />
          <span>
            <b>{t('because')}</b> {waitsBecause.map((code) => say('because', code)).join(', ')}.
          </span>
        </p>
      )}
    </>
  );
}

/** Two do not work on one case. */
export function LockNote({
  proposal,
  lock,
  again,
}: {
  proposal: Proposal;
  lock: LockState;
  again: () => void;
}) {
  if (lock.state !== 'taken') return null;
  const { lockedBy } = proposal;
  return (
    <div class="note wait" role="status">
      <Icon name="users" />
      <div>
        <p class="b">{t('lockedTitle')}</p>
        {lockedBy && <p>{t('lockedLead', { time: clock(lockedBy.until) })}</p>}
        <button type="button" class="btn slim" onClick={again}>
          {t('tryLock')}
        </button>
      </div>
    </div>
  );
}

/** A new organisation may be on the map already, under another name. */
export function Duplicates({ proposal }: { proposal: Proposal }) {
  const { duplicates } = proposal;
  if (duplicates.length === 0) return null;
  return (
    <div class="note wait">
      <Icon name="users" />
      <div>
        <p class="b">{t('duplicates')}</p>
        <ul>
          {duplicates.map(({ id, slug, name, because }) => (
            <li key={id}>
              <a href={`/o/${slug}`} target="_blank" rel="noopener">
                {name}
              </a>{' '}
              ({say('duplicate', because)})
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What others published while one was reading. */
export function MeanwhileNote({ fields }: { fields: readonly string[] | null }) {
  if (fields === null) return null;
  return (
    <div class="note bad" role="alert">
      <Icon name="triangle-alert" />
      <div>
        <p class="b">{t('staleTitle')}</p>
        <p>{fields.length > 0 ? t('staleLead', { fields: fieldNames(fields) }) : t('staleSame')}</p>
      </div>
    </div>
  );
}

export function Message({ proposal }: { proposal: Proposal }) {
  const { message, email } = proposal;
  if (!message && !email) return null;
  return (
    <section class="message">
      <h2>{t('messageOf')}</h2>
      {message && <blockquote>{message}</blockquote>}
      {email && <p class="small">{t('answerTo', { email })}</p>}
    </section>
  );
}
