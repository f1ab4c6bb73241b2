import { type Signal, signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Position } from '../api/types';
import { distanceMetres } from '../geo/earth';
import { Icon } from '../parts/Icon';
import { Segments } from '../parts/Segments';
import { metres } from './lengths';
import { PairPicture } from './Picture';
import { coordinates, type Pointed, WAITS_METRES } from './pointed';
import { ByAddress } from './ways/ByAddress';
import { ByGps } from './ways/ByGps';
import { ByMap } from './ways/ByMap';
import { ByNumbers } from './ways/ByNumbers';
import { placeWords } from './words';

const { t } = placeWords;

type Way = 'map' | 'address' | 'gps' | 'numbers';
const WAYS = [
  ['map', 'wayMap'],
  ['address', 'wayAddress'],
  ['gps', 'wayGps'],
  ['numbers', 'wayNumbers'],
] as const;

const REST_MS = 500;
const SAME_METRES = 0.5;

function said({ at }: Pointed, before: Position | undefined): string {
  const away = before && distanceMetres(before, at);
  if (away === undefined) return coordinates(at);
  const from = away < SAME_METRES ? t('sameAsBefore') : t('fromBefore', { d: metres(away) });
  return `${coordinates(at)} · ${from}`;
}

/** Says where the place is now, once it rests: a moving map would never stop talking. */
function Announced({ words }: { words: string }) {
  const spoken = useSignal('');
  useEffect(() => {
    const timer = setTimeout(() => {
      spoken.value = words;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="vh" role="status">
      {spoken.value}
    </p>
  );
}

interface FoundProps {
  way: Way;
  pointed: Pointed;
  before: Position | undefined;
  /** Whether a long move is reviewed. */
  reviewed: boolean;
}

function Found({ way, pointed, before, reviewed }: FoundProps) {
  const away = before ? distanceMetres(before, pointed.at) : 0;
  const { label } = pointed;
  return (
    <>
      <p class="small quiet">{t(way === 'map' ? 'aimsAt' : 'pointsAt')}</p>
      {label && <p class="b">{label}</p>}
      <p class={label ? 'small' : 'b'}>{said(pointed, before)}</p>
      {pointed.precision !== 'exact' && (
        <p class="note wait">
          <Icon name="info" small />
          <span>{t(pointed.precision === 'street' ? 'streetKnown' : 'townKnown')}</span>
        </p>
      )}
      {reviewed && away > WAITS_METRES && (
        <p class="note wait">
          <Icon name="clock" small />
          <span>{t('waits', { limit: metres(WAITS_METRES) })}</span>
        </p>
      )}
    </>
  );
}

interface Props {
  /** Where the place is in the draft. */
  now: Position | undefined;
  /** Where the public sees it. */
  before?: Position | undefined;
  /** What to look for first. */
  address?: string;
  reviewed?: boolean;
  set: (pointed: Pointed) => void;
}

function OneWay({
  way,
  pointed,
  from,
  before,
  address,
  set,
}: {
  way: Way;
  pointed: Signal<Pointed | null>;
  /** Where the map begins. */
  from: Position | undefined;
  before: Position | undefined;
  address: string;
  set: () => void;
}) {
  if (way === 'map') return <ByMap from={from} before={before} pointed={pointed} set={set} />;
  if (way === 'address') return <ByAddress pointed={pointed} start={address} />;
  return way === 'gps' ? <ByGps pointed={pointed} /> : <ByNumbers pointed={pointed} />;
}

/** Four ways to one place; what any of them has found is looked at, and then set. */
export function PointPicker({ now, before, address = '', reviewed = false, set }: Props) {
  const way = useSignal<Way>('map');
  // A signal for each way: what a way still says when it was left, such as a map that comes late, offers nothing.
  const pointed = useMemo(() => signal<Pointed | null>(null), [way.value]);
  // Where the map goes on: at what was pointed at last, by whichever way.
  const last = useSignal<Position | undefined>(undefined);
  const done = useSignal('');
  const compared = before ?? now;
  const settle = () => {
    if (!pointed.value) return;
    set(pointed.value);
    done.value = t('placeSet', { at: coordinates(pointed.value.at) });
  };
  /** Each way begins anew: only what was chosen by it is offered. */
  const turn = (next: Way) => {
    last.value = pointed.value?.at ?? last.value;
    way.value = next;
  };
  const found = pointed.value;
  useEffect(() => {
    if (found) done.value = '';
  }, [found]);
  return (
    <div class="picker">
      <Segments
        legend={t('ways')}
        options={WAYS.map(([value, label]) => ({ value, label: t(label) }))}
        chosen={way.value}
        choose={(value) => value !== way.value && turn(value)}
      />
      <OneWay
        {...{ pointed, address }}
        way={way.value}
        from={last.value ?? now}
        before={compared}
        set={settle}
      />
      {found && (
        <div class="pointed">
          <Found way={way.value} pointed={found} before={compared} reviewed={reviewed} />
          {way.value !== 'map' && <PairPicture before={compared} after={found.at} />}
          {found.precision !== 'exact' && way.value !== 'map' && (
            <button type="button" class="btn plain" onClick={() => turn('map')}>
              <Icon name="map" small />
              {t('refine')}
            </button>
          )}
          <Announced words={said(found, compared)} />
          <button type="button" class="btn go wide" onClick={settle}>
            <Icon name="check" />
            {t('setPlace')}
          </button>
        </div>
      )}
      <p class="done" role="status">
        {done.value && <Icon name="check" small />}
        {done.value}
      </p>
    </div>
  );
}
