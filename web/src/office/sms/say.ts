import { language } from '../../i18n/language';
import type { Broadcast, Message } from './questions';

export type State = Message['state'];

/** From what is over to what is still to come, as a clerk asks for it. */
export const STATES = [
  'delivered',
  'accepted',
  'sending',
  'queued',
  'failed',
  'unknown',
  'opted-out',
  'cancelled',
] as const satisfies readonly State[];

const OPEN: readonly State[] = ['queued', 'sending'];

export const price = (amount: number, currency: string): string =>
  new Intl.NumberFormat(language.value, { style: 'currency', currency }).format(amount);

type Counts = Partial<Record<string, number>>;

/** How many messages there are, and how many of them left us or never will. */
export function progressOf({ messages }: Pick<Broadcast, 'messages'>): { done: number; all: number } {
  const counts = messages as Counts;
  const of = (states: readonly State[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return { done: of(STATES.filter((state) => !OPEN.includes(state))), all: of(STATES) };
}

/** What all who answered by a number offer together. */
export const offered = (answers: Record<string, unknown>): number =>
  Object.entries(answers)
    .filter(([answer]) => /^\d+$/.test(answer))
    .reduce((sum, [answer, people]) => sum + Number(answer) * Number(people), 0);
