import { goBy } from '../desk/route';
import { counts } from './queue';
import { filterQuery, KINDS, type QueueFilter } from './queue-url';
import { say } from './say';
import { PROPOSAL_STATES } from './types';
import { officeWords } from './words';

const { t } = officeWords;

function Way({ to, here, label, count }: { to: QueueFilter; here: boolean; label: string; count?: number }) {
  return (
    <li>
      <a
        class="chip"
        href={`/biuro${filterQuery(to)}`}
        onClick={goBy}
        aria-current={here ? 'page' : undefined}
      >
        {label}
        {count !== undefined && <b>{count}</b>}
      </a>
    </li>
  );
}

/** What of the queue is shown: links, so that Back, bookmarks and new tabs work. */
export function Filters({ filter }: { filter: QueueFilter }) {
  return (
    <div class="filters">
      <nav aria-label={t('byState')}>
        <ul>
          {PROPOSAL_STATES.map((state) => {
            const count = counts.value[state];
            return (
              <Way
                key={state}
                to={{ ...filter, state }}
                here={filter.state === state}
                label={say('state', state)}
                {...(count !== undefined && { count })}
              />
            );
          })}
        </ul>
      </nav>
      <nav aria-label={t('byKind')}>
        <ul>
          {KINDS.map((kind) => (
            <Way key={kind} to={{ ...filter, kind }} here={filter.kind === kind} label={say('kind', kind)} />
          ))}
        </ul>
      </nav>
    </div>
  );
}
