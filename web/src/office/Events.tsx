import { Icon } from '../parts/Icon';
import { moment, say, who } from './say';
import type { ProposalEvent } from './types';
import { officeWords } from './words';

const { t } = officeWords;

/** What happened to a case, in order. */
export function Events({ events }: { events: readonly ProposalEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section class="events">
      <h2>{t('events')}</h2>
      <ol>
        {events.map(({ at, role, act, text }) => (
          <li key={`${at} ${act}`}>
            <Icon name="history" small />
            <div>
              <p>
                {say('event', act)} · {who(role)} · <span class="quiet">{moment(at)}</span>
              </p>
              {text && <blockquote>{text}</blockquote>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
