import type { Problem } from '../api/client';
import { t } from '../i18n/language';
import { Icon } from './Icon';

interface Props {
  title: string;
  problem: Problem;
  retry: () => void;
}

function lead({ offline, status }: Problem): string {
  if (offline) return t('failedOffline');
  return status === 404 ? t('failedUnknown') : t('failedLead');
}

/** Says whose fault it is and what still works. */
export function Failed({ title, problem, retry }: Props) {
  return (
    <div class="empty" role="alert">
      <span class="icobox bad">
        <Icon name={problem.offline ? 'wifi-off' : 'triangle-alert'} />
      </span>
      <h3>{title}</h3>
      <p>{lead(problem)}</p>
      {problem.status !== 404 && (
        <button type="button" class="btn go" onClick={retry}>
          <Icon name="rotate-cw" />
          {t('retry')}
        </button>
      )}
      {!problem.offline && <p class="tiny">{t('helpCode', { code: problem.code })}</p>}
    </div>
  );
}
