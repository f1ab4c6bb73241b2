import type { components } from '../api/schema';
import type { ProfileDraft } from '../steward/draft-types';

type Schemas = components['schemas'];

export type Claim = Schemas['Claim'];
export type StaffMember = Schemas['StaffMember'];
export type StaleItem = Schemas['StaleOrganisation'];
export type AuditItem = Schemas['AuditEntry'];
export type RevisionItem = Schemas['Revision'];
export type Revision = Schemas['RevisionDetail'];

/** The organisation that something is about. */
export interface About {
  id: string;
  slug: string;
  name: string;
}

export const PROPOSAL_KINDS = ['change', 'correction', 'new-organisation', 'restoration'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_STATES = ['open', 'waiting-for-steward', 'asked', 'approved', 'rejected'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The names by which parts of a profile are approved. */
export type FieldName = keyof ProfileDraft;

export interface Lock {
  until: string;
  mine: boolean;
}

export interface ProposalItem {
  id: string;
  kind: ProposalKind;
  organisation?: About;
  title: string;
  submittedAt: string;
  submittedBy: string;
  changedFields: string[];
  waitsBecause: string[];
  state: ProposalState;
  lockedBy?: Lock;
}

export interface Change {
  field: string;
  before?: unknown;
  after?: unknown;
}

export interface ProposalEvent {
  at: string;
  role: string;
  act: string;
  text?: string;
}

export interface Duplicate extends About {
  because: 'same-number' | 'similar-name';
}

export interface Proposal extends ProposalItem {
  /** The published revision now; a decision names it. */
  revision?: number;
  basedOn?: number;
  changes: Change[];
  message?: string;
  email?: string;
  profile?: ProfileDraft;
  published?: ProfileDraft;
  /** Of a new one: others that may be the same. */
  duplicates: Duplicate[];
  events: ProposalEvent[];
}

export interface Decision {
  decision: 'approve' | 'reject' | 'ask';
  revision?: number | undefined;
  /** Those to publish; the others are rejected. All, when there are none. */
  fields?: string[];
  reason?: string;
}

/** Part of a list, and where it goes on. */
export interface Part<T> {
  items: T[];
  next?: string;
}
