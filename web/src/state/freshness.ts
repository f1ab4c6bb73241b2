import { effect, signal } from '@preact/signals';
import { address } from '../api/client';
import type { City } from '../api/types';
import { city } from './city';
import { selectedSlug } from './page';

/** Who reads a profile sees what is approved within a second; who looks about, within a quarter of a minute. */
const READING_MS = 1_000;
const LOOKING_MS = 15_000;
const LONGEST_MS = 120_000;

/** Changes with the public data: what was answered under another edition is asked for again. */
export const edition = signal(0);

/** The version of the public data; every answer of one version wears the same tag, and an equal one costs 304. */
let tag: string | null = null;
let failures = 0;

function rest(): number {
  const usual = selectedSlug.peek() === null ? LOOKING_MS : READING_MS;
  return failures > 0 ? Math.min(LONGEST_MS, LOOKING_MS * 2 ** (failures - 1)) : usual;
}

async function look(): Promise<void> {
  try {
    const headers: HeadersInit = tag ? { 'If-None-Match': tag } : {};
    // Chromium answers from its own cache unless told not to, and would hide the 304.
    const answer = await fetch(address('/city'), { headers, cache: 'no-store' });
    failures = answer.ok || answer.status === 304 ? 0 : failures + 1;
    if (!answer.ok) return;
    const before = tag;
    tag = answer.headers.get('ETag');
    const told = (await answer.json()) as City;
    if (!before || before === tag) return;
    city.value = told;
    edition.value += 1;
  } catch {
    failures += 1;
  }
}

/** Follows the public data as long as the page is seen. */
export function followFreshness(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const wait = () => {
    clearTimeout(timer);
    if (!stopped && !document.hidden) timer = setTimeout(again, rest());
  };
  const again = () => void look().then(wait);
  const stop = effect(() => {
    if (selectedSlug.value !== undefined) wait();
  });
  document.addEventListener('visibilitychange', wait);
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wait);
    stop();
  };
}
