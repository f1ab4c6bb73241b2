import { type Claim, PROPOSAL_KINDS, PROPOSAL_STATES, type ProposalKind, type ProposalState } from './types';

export const KINDS = ['all', ...PROPOSAL_KINDS, 'claim'] as const;
export type QueueKind = 'all' | ProposalKind | 'claim';

/** What of the queue is shown; its address says the same. */
export interface QueueFilter {
  state: ProposalState;
  kind: QueueKind;
}

/** Whether what is shown still waits for somebody. */
export const stillWaits = ({ state }: QueueFilter): boolean => state !== 'approved' && state !== 'rejected';

export const EVERYTHING: QueueFilter = { state: 'open', kind: 'all' };

const among = <T extends string>(known: readonly T[], value: string | null, usual: T): T =>
  known.find((one) => one === value) ?? usual;

export const parseFilter = (query: URLSearchParams): QueueFilter => ({
  state: among(PROPOSAL_STATES, query.get('state'), EVERYTHING.state),
  kind: among(KINDS, query.get('kind'), EVERYTHING.kind),
});

export function filterQuery({ state, kind }: QueueFilter): string {
  const query = new URLSearchParams();
  if (state !== EVERYTHING.state) query.set('state', state);
  if (kind !== EVERYTHING.kind) query.set('kind', kind);
  const said = query.toString();
  return said && `?${said}`;
}

const CLAIM_STATES: Partial<Record<ProposalState, Claim['state']>> = {
  open: 'waiting',
  approved: 'granted',
  rejected: 'rejected',
};

/** What claims call a state of the queue; null where there are none to show. */
export const claimState = ({ state, kind }: QueueFilter): Claim['state'] | null =>
  kind === 'all' || kind === 'claim' ? (CLAIM_STATES[state] ?? null) : null;
