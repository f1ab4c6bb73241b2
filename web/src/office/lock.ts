import { type Signal, signal } from '@preact/signals';
import { Problem } from '../api/client';
import { releaseLock, takeLock } from './questions';

export type LockState =
  | { state: 'none' }
  | { state: 'taking' }
  | { state: 'mine'; until: string }
  /** A colleague works on it, or took it when it had run out. */
  | { state: 'taken' }
  | { state: 'failed'; problem: Problem };

/** Locks last a quarter of an hour; renewed at a third of it, two lost requests do not matter. */
const RENEW_MS = 5 * 60_000;

/** Holds a case as long as somebody looks at it, so that two do not decide on it. */
export class CaseLock {
  readonly state: Signal<LockState> = signal({ state: 'none' });
  #which: string | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Takes it, or takes it anew. */
  async take(which: string): Promise<void> {
    if (this.#which !== which) this.release();
    this.#which = which;
    if (this.state.peek().state !== 'mine') this.state.value = { state: 'taking' };
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.take(which), RENEW_MS);
    try {
      const { until } = await takeLock(which);
      if (this.#which === which) this.state.value = { state: 'mine', until };
      else if (this.#which === null) void releaseLock(which).catch(() => undefined);
    } catch (error) {
      if (this.#which !== which) return;
      const problem = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
      this.state.value = problem.code === 'locked' ? { state: 'taken' } : { state: 'failed', problem };
    }
  }

  /** A decided case has no lock any more. */
  forget(): void {
    clearInterval(this.#timer);
    this.#which = null;
    this.state.value = { state: 'none' };
  }

  release(): void {
    const which = this.#which;
    const held = this.state.peek().state;
    this.forget();
    // A lock that cannot be given back runs out by itself.
    if (which && held === 'mine') void releaseLock(which).catch(() => undefined);
  }
}
