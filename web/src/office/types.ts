import type { components } from '../api/schema';
import type { ProfileDraft } from '../steward/draft-types';

type Schemas = components['schemas'];

export type Claim = Schemas['Claim'];
export type StaffMember = Schemas['StaffMember'];
export type StaleItem = Schemas['StaleOrganisation'];
export type Removed = Schemas['RemovedOrganisation'];
export type UnmetSearch = Schemas['UnmetSearch'];
export type AuditItem = Schemas['AuditEntry'];
export type RevisionItem = Schemas['Revision'];
export type Revision = Schemas['RevisionDetail'];

export type ProposalItem = Schemas['ProposalItem'];
export type ProposalKind = ProposalItem['kind'];
export type ProposalState = ProposalItem['state'];
export type ProposalEvent = Schemas['ProposalEvent'];
export type Lock = Schemas['ProposalLock'];
export type Change = Pick<Schemas['Change'], 'field' | 'before' | 'after'>;
export type Decision = Omit<Schemas['ProposalDecision'], 'revision'> & { revision?: number | undefined };
export type Proposal = Omit<Schemas['Proposal'], 'profile' | 'published'> & {
  profile?: ProfileDraft;
  published?: ProfileDraft;
};

/** The organisation that something is about. */
export type About = Pick<Schemas['ProposalOrganisation'], 'id' | 'slug' | 'name'>;

export const PROPOSAL_KINDS = [
  'change',
  'correction',
  'new-organisation',
  'restoration',
] as const satisfies readonly ProposalKind[];

export const PROPOSAL_STATES = [
  'open',
  'waiting-for-steward',
  'asked',
  'approved',
  'rejected',
] as const satisfies readonly ProposalState[];

/** The names by which parts of a profile are approved. */
export type FieldName = keyof ProfileDraft;

/** Part of a list, and where it goes on. */
export interface Part<T> {
  items: T[];
  next?: string;
}
