import { go } from '../desk/route';
import { nextCase } from './cases';
import { tell } from './news';
import { cases, lastFilter, loadQueue, queueHref } from './queue';
import { officeWords } from './words';

const { t } = officeWords;

/** After a decision: says what was done, and goes on to the next case, or back to the queue. */
export async function goOn(done: string, said: string): Promise<void> {
  const here = nextCase(cases.peek(), done);
  await loadQueue(lastFilter.peek());
  const still = cases.peek().find(({ id }) => id === here?.id);
  const next = still ?? nextCase(cases.peek(), done);
  go(next?.href ?? queueHref.peek());
  tell(`${said}. ${t(next ? 'next' : 'last')}`);
}
