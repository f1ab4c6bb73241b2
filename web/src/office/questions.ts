import { address, type Query } from '../api/client';
import type { components } from '../api/schema';
import { read, type Sent, send } from '../api/send';
import type { Role } from '../desk/session';
import type {
  AuditItem,
  Claim,
  Decision,
  Part,
  Proposal,
  ProposalItem,
  Removed,
  Revision,
  RevisionItem,
  StaffMember,
  StaleItem,
  UnmetSearch,
} from './types';

const BASE = address('');
const ask = async <T>(path: string, query: Query = {}): Promise<T> =>
  (await read<T>(address(path, query).slice(BASE.length))).body;
const id = encodeURIComponent;

export interface ProposalPart extends Part<ProposalItem> {
  counts?: Record<string, number>;
}

export interface QueueQuestion {
  state: string;
  kind?: string | undefined;
  cursor?: string | undefined;
}

export const askProposals = ({ state, kind, cursor }: QueueQuestion) =>
  ask<ProposalPart>('/proposals', { state, kind, cursor });
export const askProposal = (which: string) => ask<Proposal>(`/proposals/${id(which)}`);

export const takeLock = async (which: string): Promise<{ until: string }> =>
  (await send<{ until: string }>('PUT', `/proposals/${id(which)}/lock`)).body;
/** Also while the page goes away. */
export const releaseLock = (which: string): Promise<Sent<void>> =>
  send('DELETE', `/proposals/${id(which)}/lock`, { keepalive: true });

export const decide = (which: string, body: Decision) =>
  send<{ state: string; revision?: number }>('POST', `/proposals/${id(which)}/decision`, { body });

type Bulk = components['schemas']['BulkAnswer'];
export const decideMany = async (ids: string[], decision: 'approve' | 'reject', reason?: string) =>
  (await send<Bulk>('POST', '/proposals/decisions', { body: { ids, decision, reason } })).body;

export const askClaims = (state: string | undefined, cursor?: string) =>
  ask<Part<Claim>>('/claims', { state, cursor });
export const askClaim = (which: string) => ask<Claim>(`/claims/${id(which)}`);
export const decideClaim = (which: string, decision: 'approve' | 'reject', reason: string) =>
  send('POST', `/claims/${id(which)}/decision`, { body: { decision, reason } });
export const undoClaim = (which: string) => send('DELETE', `/claims/${id(which)}`);
export const attachmentOf = (which: string): string => address(`/claims/${id(which)}/attachment`);

export const askHistory = (organisation: string, cursor?: string) =>
  ask<Part<RevisionItem>>(`/organisations/${id(organisation)}/history`, { cursor });
export const askRevision = (organisation: string, number: number) =>
  ask<Revision>(`/organisations/${id(organisation)}/history/${number}`);

export type Submitted = components['schemas']['Submission'];
export const restore = async (organisation: string, number: number, reason: string) =>
  (
    await send<Submitted>('POST', `/organisations/${id(organisation)}/history/${number}/restoration`, {
      body: { reason },
    })
  ).body;
export const removeOrganisation = (organisation: string, reason: string) =>
  send('POST', `/organisations/${id(organisation)}/removal`, { body: { reason } });

type Erased = components['schemas']['Erased'];
export const eraseContact = async (organisation: string, text: string) =>
  (await send<Erased>('POST', `/organisations/${id(organisation)}/erasure`, { body: { text } })).body;

export const askStale = (cursor?: string) => ask<Part<StaleItem>>('/stale', { cursor });

export const askRemoved = (cursor?: string) => ask<Part<Removed>>('/removals', { cursor });

export const askUnmet = async (days: number, lang: string) =>
  (await ask<{ items: UnmetSearch[] }>('/searches/unmet', { days, lang, limit: 200 })).items;

export const askStaff = async () => (await ask<{ items: StaffMember[] }>('/staff')).items;
/** Invites, or gives another role to somebody who is here. */
export const appoint = (email: string, role: Role) => send('POST', '/staff', { body: { email, role } });
export const dismiss = (which: string) => send('DELETE', `/staff/${id(which)}`);

export const askAudit = (cursor?: string) => ask<Part<AuditItem>>('/audit', { cursor });
export const AUDIT_CSV = address('/audit/export');
