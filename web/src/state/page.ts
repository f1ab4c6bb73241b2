import { computed, signal } from '@preact/signals';
import type { Filters } from '../api/questions';
import { moment } from './moment';
import { type Camera, formatUrl, type PageState, parseUrl, type RadiusStop } from './url';

/** The state of the page, which is its address. */
const arrived = parseUrl(location.pathname, location.search);
// "Near me" in an address opens the list: without a position it is there that one is invited.
export const page = signal<PageState>({ ...arrived, list: arrived.list || arrived.near });

export const selectedSlug = computed(() => page.value.slug);
export const near = computed(() => page.value.near);
export const radius = computed(() => page.value.radius);

const sameFilters = (a: Filters, b: Filters) => JSON.stringify(a) === JSON.stringify(b);

let lastFilters: Filters | null = null;
/** Keeps its identity while the filters stay equal, so that moving the map asks nothing anew. */
export const filters = computed<Filters>(() => {
  const { q, spheres, legalForm, publicBenefit, wheelchair, open } = page.value;
  const openAt = open ? moment.value : null;
  const now = { q, spheres, legalForm, publicBenefit, wheelchair, openAt };
  if (!lastFilters || !sameFilters(lastFilters, now)) lastFilters = now;
  return lastFilters;
});
/** Something was typed: the list answers it, the best first. */
export const finding = computed(() => filters.value.q !== '');

const NO_FILTERS = {
  q: '',
  spheres: [] as string[],
  legalForm: null as string | null,
  publicBenefit: false,
  wheelchair: false,
  open: false,
};
export const filtered = computed(() => {
  const { q, spheres, legalForm, publicBenefit, wheelchair, openAt } = filters.value;
  return Boolean(q || spheres.length || legalForm || publicBenefit || wheelchair || openAt);
});

/** How many steps below lie the map alone and the last page without a profile; 0 when neither is ours. */
interface Trail {
  map: number;
  body: number;
}

function trail(): Trail {
  const { map = 0, body = 0 } = (history.state ?? {}) as Partial<Trail>;
  return { map, body };
}

function trailAbove(): Trail {
  const { map, body } = trail();
  const { slug, list } = page.value;
  const next = (here: boolean, below: number) => (here ? 1 : below && below + 1);
  return { map: next(slug === null && !list, map), body: next(slug === null, body) };
}

/** With "near me" ends what the map showed for it: its camera would tell where the reader was. */
function turn(change: Partial<PageState>): void {
  const next = { ...page.value, ...change };
  const ended = page.value.near && !next.near;
  if (ended) forgetCamera();
  page.value = ended ? { ...next, camera: null } : next;
}

function push(change: Partial<PageState>): void {
  flushCamera();
  const state = trailAbove();
  turn(change);
  history.pushState(state, '', formatUrl(page.value));
}

export function replace(change: Partial<PageState>): void {
  turn(change);
  history.replaceState(history.state, '', formatUrl(page.value));
}

/** Choosing what is already open changes nothing; anything else is a step that Back undoes. */
export function select(slug: string): void {
  if (slug !== page.value.slug) push({ slug });
}

export function closeProfile(): void {
  const { body } = trail();
  if (body > 0) history.go(-body);
  else replace({ slug: null });
}

export function openList(change: Partial<PageState> = {}): void {
  if (page.value.list && page.value.slug === null) replace(change);
  else push({ list: true, slug: null, ...change });
}

/** The list folds down to the map; what it followed ("near me") goes on. */
export function closeList(): void {
  const { map } = trail();
  folding = map > 0;
  if (folding) history.go(-map);
  else replace({ list: false });
}

let folding = false;

export function setRadius(stop: RadiusStop): void {
  replace({ radius: stop });
}

export const setFilters = (change: Partial<typeof NO_FILTERS>): void => replace(change);

export const clearFilters = (): void => replace(NO_FILTERS);

const CAMERA_REST_MS = 300;
let resting: ReturnType<typeof setTimeout> | undefined;
let pending: { camera: Camera | null } | null = null;

function forgetCamera(): void {
  clearTimeout(resting);
  pending = null;
}

function flushCamera(): void {
  const moved = pending;
  forgetCamera();
  if (moved) replace(moved);
}

/** A moved map replaces the address, once it rests; null when the address is not to tell where it is. */
export function rememberCamera(camera: Camera | null): void {
  pending = { camera };
  clearTimeout(resting);
  resting = setTimeout(flushCamera, CAMERA_REST_MS);
}

/** Back and Forward walk through what was opened; filters, camera and language stay as they are now. */
function walk(): void {
  const { slug, list, near: wasNear } = parseUrl(location.pathname, location.search);
  replace({ slug, list, near: folding ? page.value.near : wasNear });
  folding = false;
}

export function followHistory(): void {
  addEventListener('popstate', walk);
}
