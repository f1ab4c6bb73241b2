import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/language';
import { whereabouts } from '../near/position';
import { startNear } from '../near/start';
import { Icon } from '../parts/Icon';
import { stop } from '../sheet/stops';
import { city } from '../state/city';
import { near } from '../state/page';
import { phone } from '../state/screen';
import { Attribution } from './Attribution';
import { Notes } from './Notes';
import type { StandingMap } from './stand';
import { Zoom } from './Zoom';

/** The button that may ask for the position; once followed, it brings the map back to the reader. */
export function NearButton() {
  const small =
    (near.value && whereabouts.value.state === 'following') || (phone.value && stop.value !== 'peek');
  return (
    <button type="button" class={small ? 'fab round' : 'fab'} onClick={startNear}>
      <Icon name="locate-fixed" />
      <span class={small ? 'vh' : ''}>{t('near')}</span>
    </button>
  );
}

export function MapStage() {
  const box = useRef<HTMLDivElement>(null);
  const standing = useSignal<StandingMap | null>(null);
  const known = city.value;
  useEffect(() => {
    const container = box.current;
    if (!container || !known) return;
    let gone = false;
    // Leaflet is half of all code: list and search stand before it arrives.
    void import('./stand').then(({ standMap }) => {
      if (!gone) standing.value = standMap(container, known);
    });
    return () => {
      gone = true;
      standing.value?.remove();
    };
  }, [known]);
  return (
    <div class="stage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move the map, Enter goes in to its marks */}
      <section ref={box} class="map" tabIndex={0} aria-label={t('mapLabel')} aria-describedby="map-hint" />
      <p id="map-hint" class="map-hint">
        {t('mapHint')}
      </p>
      <Notes />
      <div class="controls">
        <Zoom by={(steps) => standing.value?.zoomBy(steps)} />
        <NearButton />
      </div>
      <Attribution />
    </div>
  );
}
