import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Problem } from './client';

export type Loading<T> =
  | { state: 'idle'; data?: undefined }
  /** `data` is the previous answer, shown until the new one arrives. */
  | { state: 'loading'; data?: T }
  | { state: 'ready'; data: T }
  | { state: 'failed'; problem: Problem; data?: T };

/** One changing question: the newest wins, older ones are aborted. */
export class Resource<T> {
  readonly #value: Signal<Loading<T>> = signal({ state: 'idle' });
  #running: AbortController | null = null;
  #question: ((signal: AbortSignal) => Promise<T>) | null = null;

  get value(): ReadonlySignal<Loading<T>> {
    return this.#value;
  }

  get data(): T | undefined {
    return this.#value.value.data;
  }

  /** The answer to the newest question; none while that is under way. Following it renews nothing. */
  get settled(): T | undefined {
    const now = this.#value.peek();
    return now.state === 'ready' ? now.data : undefined;
  }

  async ask(question: (signal: AbortSignal) => Promise<T>, keep = true): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#question = question;
    const before = keep ? this.#value.peek().data : undefined;
    this.#value.value = before === undefined ? { state: 'loading' } : { state: 'loading', data: before };
    try {
      const data = await question(running.signal);
      if (!running.signal.aborted) this.#value.value = { state: 'ready', data };
    } catch (error) {
      if (running.signal.aborted) return;
      const problem = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
      this.#value.value =
        before === undefined ? { state: 'failed', problem } : { state: 'failed', problem, data: before };
    }
  }

  retry(): void {
    if (this.#question) void this.ask(this.#question);
  }

  set(data: T): void {
    this.#running?.abort();
    this.#value.value = { state: 'ready', data };
  }

  forget(): void {
    this.#running?.abort();
    this.#running = null;
    this.#value.value = { state: 'idle' };
  }
}
