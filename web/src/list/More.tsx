import type { MoreState } from '../api/more';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';

interface Props {
  state: MoreState;
  more: () => void;
}

/** The list never ends silently. */
export function More({ state, more }: Props) {
  return (
    <div class="foot">
      {state === 'failed' && (
        <p class="error" role="alert">
          <Icon name="triangle-alert" small />
          {t('listFailed')}
        </p>
      )}
      <button type="button" class="btn wide" onClick={more} aria-disabled={state === 'loading' || undefined}>
        {state === 'loading' ? t('moreLoading') : t('more')}
      </button>
    </div>
  );
}
