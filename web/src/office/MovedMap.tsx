import { useEffect, useRef } from 'preact/hooks';
import type { Family } from '../api/types';
import { distanceMetres } from '../geo/earth';
import { distance } from '../i18n/format';
import type { Comparison, Move } from '../map/compare';
import { city } from '../state/city';
import type { DraftArea } from '../steward/draft-types';
import { movedPins, type PinPair } from './facets';
import type { Change } from './types';
import { officeWords } from './words';

const { t } = officeWords;

export function movedWords({ name, before, after }: PinPair): string {
  const move =
    before && after
      ? t('moved', { d: distance(distanceMetres(before, after)) })
      : t(after ? 'newPin' : 'gonePin');
  return `${name}: ${move}`;
}

const shaped = (value: unknown): DraftArea[] =>
  ((value ?? []) as DraftArea[]).filter(({ geometry, centre }) => geometry || centre);

/** What a map can show of a change; null when that is nothing. */
export function comparison({ field, before, after }: Change, family: Family | null): Comparison | null {
  if (field === 'activityAreas') {
    const [areasBefore, areasAfter] = [shaped(before), shaped(after)];
    return areasBefore.length + areasAfter.length > 0 ? { family, moves: [], areasBefore, areasAfter } : null;
  }
  if (field !== 'places') return null;
  const moves: Move[] = movedPins(before, after).map((pair) => ({ ...pair, says: movedWords(pair) }));
  return moves.length > 0 ? { family, moves, areasBefore: [], areasAfter: [] } : null;
}

/** Both pins, and the way between them. */
export function MovedMap({ shown }: { shown: Comparison }) {
  const box = useRef<HTMLElement>(null);
  const known = city.value;
  const about = JSON.stringify(shown);
  useEffect(() => {
    const container = box.current;
    if (!container || !known) return;
    let remove: (() => void) | undefined;
    let gone = false;
    void import('../map/compare').then(({ standComparison }) => {
      if (!gone) remove = standComparison(container, known, shown);
    });
    return () => {
      gone = true;
      remove?.();
    };
  }, [known, about]);
  return (
    <figure class="moved-map">
      <section ref={box} class="map" aria-label={t('mapOf')} />
      <figcaption class="small quiet">
        {shown.moves.map(({ key, says }) => (
          <span key={key}>{says}</span>
        ))}
        <span class="tiny">{known?.tiles.attribution}</span>
      </figcaption>
    </figure>
  );
}
