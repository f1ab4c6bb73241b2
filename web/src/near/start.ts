import { effect } from '@preact/signals';
import { boxAround, boxOfCircle } from '../geo/box';
import { near, openList, radius, replace } from '../state/page';
import type { RadiusStop } from '../state/url';
import { mapRequest } from '../state/view';
import { nearbyHere, nearbyState, origin, radiusMetres } from './nearby';
import { follow, stopFollowing, whereabouts } from './position';

/** So many of the nearest are to be told apart at the first look. */
const FIRST_SEEN = 6;
const FIRST_LOOK_ZOOM = 18;

/** The gesture: opens the list by distance and, this once, asks for the position. */
export function startNear(): void {
  openList({ near: true });
  const { state } = whereabouts.value;
  if (state === 'following' || state === 'chosen') showNearest();
  else follow();
}

export function endNear(): void {
  stopFollowing();
  replace({ near: false });
}

/** The nearest few; with nobody near, as far as was looked. */
function showNearest(): void {
  const from = origin.peek();
  const located = (nearbyHere.peek()?.items ?? []).filter(({ relation }) => relation !== 'serves');
  const nearest = located.slice(0, FIRST_SEEN).flatMap(({ place }) => place?.position ?? []);
  const box = boxAround(from && nearest.length > 0 ? [from, ...nearest] : []);
  if (box) mapRequest.value = { kind: 'fit', box, maxZoom: FIRST_LOOK_ZOOM };
  else showSurroundings();
}

function showSurroundings(): void {
  const from = origin.peek();
  if (!from) return;
  mapRequest.value = { kind: 'fit', box: boxOfCircle(from, radiusMetres(radius.peek(), from)) };
}

/** The first fix, another place and another radius are requests to look there; walking on is not. */
export function followSurroundings(): () => void {
  let shown: { place: unknown; stop: RadiusStop } | null = null;
  return effect(() => {
    const at = whereabouts.value;
    const stop = radius.value;
    const answered = nearbyHere.value !== null || nearbyState.value.state === 'failed';
    if (!near.value) {
      if (at.state !== 'unknown') stopFollowing();
      shown = null;
      return;
    }
    if (at.state !== 'following' && at.state !== 'chosen') return;
    const place = at.state === 'chosen' ? at.at : at.state;
    const arrived = shown?.place !== place;
    if (arrived ? !answered : shown?.stop === stop) return;
    shown = { place, stop };
    if (arrived) showNearest();
    else showSurroundings();
  });
}
