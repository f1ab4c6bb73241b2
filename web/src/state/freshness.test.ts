import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const SECOND = 1_000;
let hidden = false;
let version = 'W/"1"';
let asked: (string | null)[] = [];
let broken = false;
const listeners = new Set<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  hidden = false;
  broken = false;
  version = 'W/"1"';
  asked = [];
  vi.stubGlobal('location', { pathname: '/', search: '' });
  vi.stubGlobal('document', {
    getElementById: () => null,
    documentElement: {},
    get hidden() {
      return hidden;
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  });
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    const known = headers['If-None-Match'] ?? null;
    asked.push(known);
    if (broken) throw new TypeError('offline');
    return known === version
      ? new Response(null, { status: 304 })
      : Response.json({ organisations: 7 }, { headers: { ETag: version } });
  });
});

afterEach(() => vi.useRealTimers());

async function following(slug: string | null) {
  const { page } = await import('./page');
  page.value = { ...page.value, slug };
  const { edition, followFreshness } = await import('./freshness');
  const { city } = await import('./city');
  return { page, edition, city, stop: followFreshness() };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

it('tells a reader of a profile within a second, and only once', async () => {
  const { edition, city, stop } = await following('x');
  await pass(3);
  expect(asked).toEqual([null, 'W/"1"', 'W/"1"']);
  expect(edition.value).toBe(0);
  version = 'W/"2"';
  await pass(1);
  expect(edition.value).toBe(1);
  expect(city.value?.organisations).toBe(7);
  await pass(5);
  expect(edition.value).toBe(1);
  stop();
  await pass(60);
  expect(asked).toHaveLength(9);
});

it('looks seldom without a profile, and at once more often with one', async () => {
  const { page, stop } = await following(null);
  await pass(14);
  expect(asked).toHaveLength(0);
  page.value = { ...page.value, slug: 'x' };
  await pass(2);
  expect(asked).toHaveLength(2);
  page.value = { ...page.value, slug: null };
  await pass(14);
  expect(asked).toHaveLength(2);
  stop();
});

it('asks nothing for a page that nobody sees', async () => {
  const { stop } = await following('x');
  await pass(1);
  hidden = true;
  for (const told of listeners) told();
  await pass(600);
  expect(asked).toHaveLength(1);
  hidden = false;
  for (const told of listeners) told();
  await pass(1);
  expect(asked).toHaveLength(2);
  stop();
});

it('waits longer and longer while the server does not answer', async () => {
  broken = true;
  const { stop } = await following('x');
  await pass(1 + 15 + 30);
  expect(asked).toHaveLength(3);
  await pass(59);
  expect(asked).toHaveLength(3);
  broken = false;
  await pass(1 + 3);
  expect(asked).toHaveLength(7);
  stop();
});
