import type { ProfileDraft } from '../draft-types';
import type { DraftAnswer } from '../questions';

/** A draft that the server does not have yet, with what it began from. */
export interface Pocketed {
  profile: ProfileDraft;
  answer: DraftAnswer;
  etag: string | undefined;
}

const key = (id: string) => `mapa-ngo.draft.${id}`;

/** Storage may be full or forbidden: the draft then lives as long as the page, and `false` says so. */
export function pocket(id: string, pocketed: Pocketed): boolean {
  try {
    localStorage.setItem(key(id), JSON.stringify(pocketed));
    return true;
  } catch {
    return false;
  }
}

export function pocketed(id: string): Pocketed | null {
  try {
    const text = localStorage.getItem(key(id));
    return text ? (JSON.parse(text) as Pocketed) : null;
  } catch {
    return null;
  }
}

export function emptyPocket(id: string): void {
  try {
    localStorage.removeItem(key(id));
  } catch {
    // Nothing can be kept there, so nothing is left there.
  }
}
