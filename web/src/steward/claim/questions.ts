import type { components } from '../../api/schema';
import { read, send } from '../../api/send';
import type { ProfileDraft } from '../draft-types';

export interface Claim {
  id: string;
  state: string;
  way?: 'code' | 'approval';
  /** Where the code went, with most of it hidden. */
  sentTo?: string;
}

/** A claim as it is listed: my own ones, and those by which I lost an organisation. */
export type ListedClaim = components['schemas']['Claim'];

export const askClaims = async () => (await read<{ items: ListedClaim[] }>('/claims')).body.items;

/** Gives the organisation back to those who had it before. */
export const undoClaim = (id: string) => send('DELETE', `/claims/${encodeURIComponent(id)}`);

export const beginClaim = async (organisation: string, way: 'code' | 'approval', message?: string) =>
  (await send<Claim>('POST', '/claims', { body: { organisation, way, ...(message && { message }) } })).body;

export const askClaim = async (id: string) => (await read<Claim>(`/claims/${encodeURIComponent(id)}`)).body;

export const proveClaim = async (id: string, code: string) =>
  (await send<Claim | undefined>('POST', `/claims/${encodeURIComponent(id)}/code`, { body: { code } })).body;

export const attachToClaim = (id: string, file: Blob) =>
  send('PUT', `/claims/${encodeURIComponent(id)}/attachment`, { body: file });

export interface NewProposal {
  profile: ProfileDraft;
  email: string;
  message?: string;
  /** No person sees this field; what fills it in is no person. */
  website2: string;
}

export const propose = (proposal: NewProposal) =>
  send('POST', '/proposals', { body: { kind: 'new-organisation', ...proposal } });
