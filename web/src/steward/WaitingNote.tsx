import { date } from '../i18n/format';
import { Icon } from '../parts/Icon';
import type { DraftAnswer } from './questions';
import { stewardWords } from './words';

const { t } = stewardWords;

/** Something of ours waits for the staff, or they ask. */
export function WaitingNote({ waiting }: Pick<DraftAnswer, 'waiting'>) {
  if (!waiting) return null;
  const { question, since } = waiting;
  return (
    <div class="note wait">
      <Icon name={question ? 'mail' : 'clock'} small />
      <div>
        <p class="b">{question ? t('asked', { question }) : t('waits', { date: date(since) })}</p>
        {question && <p>{t('askedHint')}</p>}
      </div>
    </div>
  );
}
