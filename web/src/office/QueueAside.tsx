import { useEffect } from 'preact/hooks';
import { goBy } from '../desk/route';
import { queueWords } from './Queue';
import { cases, lastFilter, loadQueue, queueHref, queueState } from './queue';
import { age, say } from './say';
import { officeWords } from './words';

const { t } = officeWords;

/** The queue beside the case in hand, where there is room for both. */
export function QueueAside({ current }: { current: string }) {
  useEffect(() => {
    if (queueState.peek().state === 'idle') void loadQueue(lastFilter.peek());
  }, []);
  return (
    <nav class="queue-aside" aria-label={t('queue')}>
      <p class="aside-title">
        <a href={queueHref.value} onClick={goBy}>
          {t('queue')}
        </a>
        <span class="small quiet">{queueWords(true)}</span>
      </p>
      <ul>
        {cases.value.map(({ id, href, title, kind, since }) => (
          <li key={id}>
            <a href={href} onClick={goBy} aria-current={id === current ? 'page' : undefined}>
              <span class="title">{title}</span>
              <span class="about">
                <span class={kind === 'change' ? 'tag' : 'tag sea'}>{say('kind', kind)}</span>
                <span>{t('waits', { age: age(since) })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
