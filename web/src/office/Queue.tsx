import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { route } from '../desk/route';
import { More } from '../list/More';
import { Shore } from '../parts/Shore';
import { Answered } from './Answered';
import { BulkBar } from './BulkBar';
import { Filters } from './Filters';
import { Heading } from './Heading';
import { QueueRow } from './QueueRow';
import { cases, hasMore, loadQueue, moreOfQueue, queueState, retryQueue } from './queue';
import { EVERYTHING, filterQuery, parseFilter, type QueueFilter, stillWaits } from './queue-url';
import { mayDecide } from './rights';
import { age } from './say';
import { officeWords } from './words';

const { t, counted } = officeWords;

/** How much waits, and how long already. */
export function queueWords(waiting: boolean): string {
  const known = cases.value;
  const n = counted('cases', known.length);
  const first = known[0];
  const said = hasMore.value ? t('casesMore', { n }) : n;
  return waiting && first ? `${said}, ${t('oldest', { age: age(first.since) })}` : said;
}

function Empty({ filter }: { filter: QueueFilter }) {
  const all = filterQuery(filter) === filterQuery(EVERYTHING);
  return (
    <div class="empty">
      <Shore />
      <h2>{t('empty')}</h2>
      <p>{t(all ? 'emptyLead' : 'emptyFilter')}</p>
    </div>
  );
}

function TickAll({ ticked }: { ticked: Signal<ReadonlySet<string>> }) {
  const ids = cases.value.filter(({ kind }) => kind !== 'claim').map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <label class="check all">
      <input
        type="checkbox"
        checked={ids.every((id) => ticked.value.has(id))}
        onChange={({ currentTarget }) => {
          ticked.value = new Set(currentTarget.checked ? ids : []);
        }}
      />
      <span>{t('selectAll')}</span>
    </label>
  );
}

/** All that waits for a decision, longest first. */
export function Queue() {
  const filter = parseFilter(route.value.query);
  const ticked = useSignal<ReadonlySet<string>>(new Set());
  useEffect(() => {
    ticked.value = new Set();
    void loadQueue(filter);
  }, [filter.state, filter.kind]);
  const waiting = stillWaits(filter);
  const decidable = mayDecide.value && waiting;
  const answer = queueState.value;
  const lengthening = answer.state === 'loading' ? 'loading' : 'idle';
  return (
    <>
      <Heading lead={answer.state === 'ready' ? queueWords(waiting) : t('loading')}>{t('queue')}</Heading>
      <Filters filter={filter} />
      <Answered answer={answer} retry={retryQueue}>
        {() =>
          cases.value.length === 0 ? (
            <Empty filter={filter} />
          ) : (
            <>
              {decidable && <TickAll ticked={ticked} />}
              <ul class="cases">
                {cases.value.map((line) => (
                  <QueueRow
                    key={line.id}
                    line={line}
                    ticked={decidable ? ticked : undefined}
                    waiting={waiting}
                  />
                ))}
              </ul>
              {hasMore.value && <More state={lengthening} more={() => void moreOfQueue()} />}
              {decidable && <BulkBar ticked={ticked} />}
            </>
          )
        }
      </Answered>
    </>
  );
}
