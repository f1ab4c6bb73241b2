import type { Outcome } from './questions';

/** What of an outcome matters first: an answer, and without one what became of the message. */
export const OUTCOMES = ['number', 'tak', 'nie', 'delivered', 'way', 'failed', 'off'] as const;

export type OutcomeKind = (typeof OUTCOMES)[number];

const BY_STATE: Record<Outcome['state'], OutcomeKind> = {
  delivered: 'delivered',
  accepted: 'way',
  sending: 'way',
  queued: 'way',
  failed: 'failed',
  unknown: 'failed',
  'opted-out': 'off',
  cancelled: 'off',
};

const SIGNS: Record<OutcomeKind, string> = {
  number: '#',
  tak: '✓',
  nie: '–',
  delivered: '●',
  way: '…',
  failed: '!',
  off: '×',
};

export function kindOf({ state, answer }: Pick<Outcome, 'state' | 'answer'>): OutcomeKind {
  if (answer === 'tak' || answer === 'nie') return answer;
  return answer ? 'number' : BY_STATE[state];
}

export const signOfKind = (kind: OutcomeKind): string => SIGNS[kind];

/** A number stands for itself. */
export const signOf = (outcome: Pick<Outcome, 'state' | 'answer'>): string => {
  const kind = kindOf(outcome);
  return kind === 'number' ? (outcome.answer ?? '') : SIGNS[kind];
};

export function countKinds(outcomes: readonly Outcome[]): Map<OutcomeKind, number> {
  const counts = new Map<OutcomeKind, number>();
  for (const outcome of outcomes) counts.set(kindOf(outcome), (counts.get(kindOf(outcome)) ?? 0) + 1);
  return counts;
}
