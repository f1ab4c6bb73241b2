import { computed, effect, signal } from '@preact/signals';
import { closeList, openList, page, selectedSlug } from '../state/page';

export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** The height of a folded sheet. */
export const PEEK_PX = 126;
const HALF = 0.6;
/** A profile leaves the top of the screen free, a list the search bar. */
const TOP_PX = { list: 76, profile: 0 };

const screenHeight = signal(innerHeight);
addEventListener('resize', () => {
  screenHeight.value = innerHeight;
});

export const listStop = signal<Stop>(page.value.list ? 'half' : 'peek');
export const profileStop = signal<Stop>('full');

export const stop = computed<Stop>(() => (selectedSlug.value === null ? listStop.value : profileStop.value));

export function heightOf(which: Stop, sheet: 'list' | 'profile', screen: number): number {
  if (which === 'peek') return PEEK_PX;
  return which === 'half' ? Math.round(screen * HALF) : screen - TOP_PX[sheet];
}

const stopHeight = computed(() =>
  heightOf(stop.value, selectedSlug.value === null ? 'list' : 'profile', screenHeight.value),
);

/** What a sheet takes of the map. A full one takes all of it: what counts is the map that its half stop shows again. */
export const coveredHeight = computed(() =>
  Math.min(stopHeight.value, heightOf('half', 'profile', screenHeight.value)),
);

/** Where a released sheet comes to rest: a flick goes one stop on, a slow hand to the nearest. */
export function restingStop(heights: Record<Stop, number>, height: number, pixelsPerMs: number): Stop {
  const flick = 0.5;
  if (pixelsPerMs > flick) return STOPS.find((name) => heights[name] > height) ?? 'full';
  if (pixelsPerMs < -flick) return STOPS.findLast((name) => heights[name] < height) ?? 'peek';
  const away = (name: Stop) => Math.abs(heights[name] - height);
  return STOPS.reduce((best, name) => (away(name) < away(best) ? name : best), 'half');
}

export const nextStop = (at: Stop): Stop => (at === 'peek' ? 'half' : at === 'half' ? 'full' : 'peek');

export function moveTo(which: Stop): void {
  if (selectedSlug.value !== null) {
    profileStop.value = which;
    return;
  }
  listStop.value = which;
  if (which === 'peek') closeList();
  else openList();
}

/** Opens the next profile half, so that the map stays in sight, or full; or pulls the list up. */
export function openAtStop(which: 'half' | 'full' | 'list'): void {
  if (which !== 'list') profileStop.value = which;
  else if (listStop.value === 'peek') moveTo('half');
}

/** Back and Forward open and fold the list as well. */
export function followSheet(): () => void {
  return effect(() => {
    const { list } = page.value;
    const at = listStop.peek();
    if (!list && at !== 'peek') listStop.value = 'peek';
    else if (list && at === 'peek') listStop.value = 'half';
  });
}
