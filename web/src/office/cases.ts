import type { Claim, Lock, ProposalItem } from './types';

/** A line of the queue: a proposal or a claim. */
export interface Case {
  id: string;
  kind: ProposalItem['kind'] | 'claim';
  title: string;
  href: string;
  since: string;
  from: string;
  fields: string[];
  lockedBy?: Lock;
}

export const ofProposal = (item: ProposalItem): Case => ({
  id: item.id,
  kind: item.kind,
  title: item.organisation?.name ?? item.title,
  href: `/biuro/zmiana/${encodeURIComponent(item.id)}`,
  since: item.submittedAt,
  from: item.submittedBy,
  fields: item.changedFields,
  ...(item.lockedBy && { lockedBy: item.lockedBy }),
});

export const ofClaim = (claim: Claim): Case => ({
  id: claim.id,
  kind: 'claim',
  title: claim.organisation.name,
  href: `/biuro/przejecie/${encodeURIComponent(claim.id)}`,
  since: claim.createdAt,
  from: claim.claimedBy ?? 'steward',
  fields: [],
});

/** Who has waited longest comes first; of what is decided, the latest. */
export function inOrder(cases: Case[], waiting: boolean): Case[] {
  const sorted = cases.sort((a, b) => a.since.localeCompare(b.since));
  return waiting ? sorted : sorted.reverse();
}

/** The case to go on to: the one after, or else whichever waits longest; none in a colleague's hands. */
export function nextCase(cases: readonly Case[], done: string): Case | undefined {
  const at = cases.findIndex(({ id }) => id === done);
  const around = [...cases.slice(at + 1), ...cases.slice(0, Math.max(0, at))];
  return around.find(({ id, lockedBy }) => id !== done && (lockedBy === undefined || lockedBy.mine));
}
