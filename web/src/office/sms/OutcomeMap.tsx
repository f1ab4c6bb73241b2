import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Attribution } from '../../map/Attribution';
import type { OutcomeMark, OutcomesMap } from '../../map/outcomes';
import { Zoom } from '../../map/Zoom';
import { city } from '../../state/city';
import { countKinds, kindOf, OUTCOMES, type OutcomeKind, signOf, signOfKind } from './outcome';
import type { Outcome } from './questions';
import { smsWords } from './words';

const { t, counted } = smsWords;

const said = (outcome: Outcome): string => {
  const kind = kindOf(outcome);
  return kind === 'number' ? t('saysNumber', { n: outcome.answer ?? '' }) : t(`kind_${kind}`);
};

/** None for those that have no point. */
function marksOf(outcome: Outcome, chosen: string | null): OutcomeMark[] {
  if (!outcome.position) return [];
  const { organisation: key, name, position } = outcome;
  const says = `${name}: ${said(outcome)}`;
  return [{ ...position, key, kind: kindOf(outcome), sign: signOf(outcome), says, chosen: key === chosen }];
}

interface KindsProps {
  counts: ReadonlyMap<OutcomeKind, number>;
  hidden: ReadonlySet<OutcomeKind>;
  turn: (kind: OutcomeKind) => void;
}

/** What the signs mean, how many there are of each, and a way to leave some out. */
function Kinds({ counts, hidden, turn }: KindsProps) {
  return (
    <fieldset class="outcome-kinds">
      <legend class="vh">{t('mapShows')}</legend>
      {OUTCOMES.filter((kind) => counts.has(kind)).map((kind) => (
        <button type="button" key={kind} aria-pressed={!hidden.has(kind)} onClick={() => turn(kind)}>
          <span class={`outcome ${kind}`} aria-hidden="true">
            {signOfKind(kind)}
          </span>
          {t(`kind_${kind}`)} <b>{counts.get(kind)}</b>
        </button>
      ))}
    </fieldset>
  );
}

/** The map comes when it is first wanted, and is told of what is new. */
function useOutcomesMap(box: RefObject<HTMLElement | null>, chosen: Signal<string | null>) {
  const map = useSignal<OutcomesMap | null>(null);
  const known = city.value;
  useEffect(() => {
    const container = box.current;
    if (!container || !known) return;
    let gone = false;
    void import('../../map/outcomes').then(({ standOutcomes }) => {
      if (gone) return;
      map.value = standOutcomes(container, known, (key) => {
        chosen.value = key;
      });
    });
    return () => {
      gone = true;
      map.value?.remove();
      map.value = null;
    };
  }, [known]);
  return map.value;
}

function Chosen({ outcome }: { outcome: Outcome | undefined }) {
  return (
    <p class="outcome-chosen" aria-live="polite">
      {outcome && (
        <>
          <a href={`/o/${encodeURIComponent(outcome.slug)}`}>{outcome.name}</a>: {said(outcome)}
        </>
      )}
    </p>
  );
}

/** Who was reached and who answered, where they are; it follows what is counted. */
export function OutcomeMap({ outcomes }: { outcomes: readonly Outcome[] }) {
  const box = useRef<HTMLElement>(null);
  const hidden = useSignal<ReadonlySet<OutcomeKind>>(new Set());
  const chosen = useSignal<string | null>(null);
  const map = useOutcomesMap(box, chosen);
  const unplaced = outcomes.filter(({ position }) => !position).length;
  const turn = (kind: OutcomeKind) => {
    const next = new Set(hidden.value);
    if (!next.delete(kind)) next.add(kind);
    hidden.value = next;
  };
  useEffect(() => {
    map?.show(
      outcomes
        .filter((outcome) => !hidden.value.has(kindOf(outcome)))
        .flatMap((outcome) => marksOf(outcome, chosen.value)),
    );
  }, [map, outcomes, hidden.value, chosen.value]);
  return (
    <div class="outcomes">
      <h2>{t('onMap')}</h2>
      <Kinds counts={countKinds(outcomes)} hidden={hidden.value} turn={turn} />
      <div class="place-map outcome-map">
        <section ref={box} class="map" aria-label={t('onMap')} />
        <Zoom by={(steps) => map?.zoomBy(steps)} />
        <Attribution />
      </div>
      <Chosen outcome={outcomes.find(({ organisation }) => organisation === chosen.value)} />
      {unplaced > 0 && <p class="small quiet">{counted('unplaced', unplaced)}</p>}
    </div>
  );
}
