import { signal } from '@preact/signals';
import { Problem } from '../api/client';

interface Wanted {
  done: () => void;
  cancel: () => void;
}

/** The question for password and code, while somebody waits for its answer. */
export const wanted = signal<Wanted | null>(null);

/** Nobody is told that nothing came of it: whoever cancels knows. */
export class Cancelled extends Problem {
  constructor() {
    super(403, 'cancelled', '');
  }
}

function confirmation(): Promise<void> {
  return new Promise((done, refuse) => {
    const end = (act: () => void) => () => {
      wanted.value = null;
      act();
    };
    wanted.value = { done: end(done), cancel: end(() => refuse(new Cancelled())) };
  });
}

/** Does something dangerous; when the server first wants to be sure who it is, asks and does it again. */
export async function confirming<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'confirmation-wanted') throw error;
    await confirmation();
    return act();
  }
}
