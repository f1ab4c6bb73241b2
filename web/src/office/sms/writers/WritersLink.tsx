import { goBy } from '../../../desk/route';
import { useAnswer } from '../../../desk/use-answer';
import { Icon } from '../../../parts/Icon';
import { askWaiting } from './questions';
import { writerWords } from './words';

const { t, counted } = writerWords;

/** The way to what organisations wrote, and how much of it waits. */
export function WritersLink() {
  const { answer } = useAnswer(askWaiting, []);
  const waiting = answer.data?.length ?? 0;
  return (
    <a class="btn" href="/biuro/sms/od-organizacji" onClick={goBy}>
      <Icon name="users" small />
      {t('link')}
      {waiting > 0 && <span class="tag sea">{counted('count', waiting)}</span>}
    </a>
  );
}
