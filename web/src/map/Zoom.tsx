import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';

/** Two buttons, for all who do not pinch. */
export function Zoom({ by }: { by: (steps: number) => void }) {
  return (
    <div class="zoom">
      <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => by(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => by(-1)}>
        <Icon name="minus" />
      </button>
    </div>
  );
}
