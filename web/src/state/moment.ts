import { signal } from '@preact/signals';

/** What is asked about "now" stays the same question for a while, and is asked anew after it. */
const STEP_MS = 5 * 60_000;

const step = (): string => new Date(Math.floor(Date.now() / STEP_MS) * STEP_MS).toISOString();

/** The last full five minutes, as the API wants instants. */
export const moment = signal(step());

/** Goes on with the clock; a page that was asleep catches up when it is seen. */
export function followMoment(): void {
  const look = () => {
    if (!document.hidden) moment.value = step();
  };
  setInterval(look, STEP_MS / 10);
  document.addEventListener('visibilitychange', look);
}
