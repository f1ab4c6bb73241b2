import { read, send } from '../api/send';
import type { ProfileDraft } from './draft-types';

export interface Warning {
  /** A path in the profile, such as `contacts.phone`. */
  field: string;
  code: string;
  text?: string;
}

export interface Waiting {
  proposalId: string;
  since: string;
  /** What the staff ask back. */
  question?: string;
}

/** What became of the last change that waited. */
export interface Answered {
  proposalId: string;
  at: string;
  approvedFields: string[];
  refusedFields: string[];
  reason?: string;
}

/** The draft as the server keeps it, beside what the public sees. */
export interface DraftAnswer {
  profile: ProfileDraft;
  /** The published revision that the draft began from. */
  basedOn: number;
  published: ProfileDraft;
  saved: boolean;
  savedAt?: string;
  waiting?: Waiting;
  answered?: Answered;
  /** Fields that public registers tell. */
  locked: string[];
  warnings?: Warning[];
}

const of = (id: string) => `/organisations/${encodeURIComponent(id)}`;

export const askDraft = (id: string) => read<DraftAnswer>(`${of(id)}/draft`);

export const saveDraft = (id: string, profile: ProfileDraft, basedOn: number, ifMatch: string | undefined) =>
  send<DraftAnswer>('PUT', `${of(id)}/draft`, { body: { profile, basedOn }, ifMatch });

export const dropDraft = (id: string) => send('DELETE', `${of(id)}/draft`);

export interface Outcome {
  outcome: 'published' | 'waiting' | 'unchanged';
  revision?: number;
  proposalId?: string;
  /** Codes of the reasons. */
  waitsBecause?: string[];
}

export const submitDraft = async (id: string, reason: string, ifMatch: string | undefined) =>
  (await send<Outcome>('POST', `${of(id)}/draft/submission`, { body: reason ? { reason } : {}, ifMatch }))
    .body;

export const sayStillTrue = (id: string) => send('POST', `${of(id)}/confirmation`);

export interface RevisionLine {
  number: number;
  publishedAt: string;
  actor: string;
  reason?: string;
  changedFields: string[];
  current: boolean;
}

export interface Change {
  field: string;
  before?: unknown;
  after?: unknown;
}

export interface RevisionDetail {
  number: number;
  publishedAt: string;
  actor: string;
  reason?: string;
  profile: ProfileDraft;
  changes: Change[];
}

export const askHistory = async (id: string, cursor?: string) =>
  (
    await read<{ items: RevisionLine[]; next?: string }>(
      `${of(id)}/history${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
  ).body;

export const askRevision = async (id: string, number: number) =>
  (await read<RevisionDetail>(`${of(id)}/history/${number}`)).body;

export const restoreRevision = async (id: string, number: number, reason: string) =>
  (await send<Outcome>('POST', `${of(id)}/history/${number}/restoration`, { body: { reason } })).body;

export interface Steward {
  id: string;
  email: string;
  level: 'owner' | 'editor';
  since: string;
}

export const askStewards = async (id: string) =>
  (await read<{ items: Steward[] }>(`${of(id)}/stewards`)).body.items;
export const inviteSteward = (id: string, email: string, level: Steward['level']) =>
  send('POST', `${of(id)}/stewards`, { body: { email, level } });
export const removeSteward = (id: string, person: string) =>
  send('DELETE', `${of(id)}/stewards/${encodeURIComponent(person)}`);

export const removeLogo = (id: string) => send('DELETE', `${of(id)}/logo`);
export const sendLogo = (id: string, image: Blob) => send('PUT', `${of(id)}/logo`, { body: image });
