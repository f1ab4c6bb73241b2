import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { counted, t } from '../i18n/language';
import type { IconName } from '../marks/icons';
import { Icon } from '../parts/Icon';
import { city } from '../state/city';
import { pointsState, retryPoints } from '../state/points';
import { online, phone } from '../state/screen';
import { tilesFailed, tilesRetry } from '../state/view';

const DISMISSED = 'examples-banner';
const seen = (): boolean => {
  try {
    return sessionStorage.getItem(DISMISSED) !== null;
  } catch {
    return false;
  }
};
const dismissed = signal(seen());

function dismiss(): void {
  dismissed.value = true;
  try {
    sessionStorage.setItem(DISMISSED, '1');
  } catch {
    // Storage may be forbidden; the note then stays away as long as the page lives.
  }
}

function Note({ icon, look, children }: { icon: IconName; look: string; children: ComponentChildren }) {
  return (
    <div class={`note solid ${look}`} role="status">
      <Icon name={icon} small />
      {children}
    </div>
  );
}

function Examples() {
  const count = city.value?.examples ?? 0;
  if (count === 0 || dismissed.value) return null;
  return (
    <Note icon="info" look="slim">
      <p>{counted('examplesBanner', count)}</p>
      <button type="button" class="tb" aria-label={t('close')} onClick={dismiss}>
        <Icon name="x" small />
      </button>
    </Note>
  );
}

const retryTiles = () => {
  tilesRetry.value += 1;
};

/** Quiet words over the map about what does not work, and what does. */
export function Notes() {
  const lost = pointsState.value.state === 'failed';
  return (
    <div class="notes">
      {!online.value && (
        <Note icon="wifi-off" look="wait">
          <div>
            <p class="b">{t('offline')}</p>
            <p>{t('offlineLead')}</p>
          </div>
        </Note>
      )}
      {online.value && lost && (
        <Note icon="triangle-alert" look="bad">
          <p>{t('pointsFailed')}</p>
          <button type="button" class="tb" onClick={retryPoints}>
            {t('retry')}
          </button>
        </Note>
      )}
      <Examples />
      {online.value && tilesFailed.value && (
        <Note icon="map" look="slim tiles-note">
          <p>
            {t('tilesFailed')} <span class={phone.value ? 'vh' : ''}>{t('tilesFailedLead')}</span>
          </p>
          <button type="button" class="tb" aria-label={t('retry')} title={t('retry')} onClick={retryTiles}>
            <Icon name="rotate-cw" small />
          </button>
        </Note>
      )}
    </div>
  );
}
