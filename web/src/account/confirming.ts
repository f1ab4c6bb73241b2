import { signal } from '@preact/signals';
import { Problem } from '../api/client';

/** Somebody waits for the person to say who they are; called with whether they did. */
export const asking = signal<((said: boolean) => void) | null>(null);

const ask = (): Promise<boolean> =>
  new Promise((resolve) => {
    asking.value = (said) => {
      asking.value = null;
      resolve(said);
    };
  });

/**
 * Does what the server may first want a confirmation for, and asks for it then. The page must show
 * `ConfirmDialog` somewhere. Refuses as the act does, also when the person would not say.
 */
export async function confirmed<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const wanted = error instanceof Problem && error.code === 'confirmation-wanted';
    if (!wanted || !(await ask())) throw error;
    return act();
  }
}
