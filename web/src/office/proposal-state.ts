import type { Family } from '../api/types';
import { spheres } from '../state/spheres';
import type { Change, FieldName, Proposal } from './types';

/** What a decision can still be made about. */
export const isOpen = ({ state }: Proposal): boolean => state !== 'approved' && state !== 'rejected';

/** Visitors may leave no address. */
export const canBeAsked = ({ submittedBy, email }: Proposal): boolean =>
  submittedBy !== 'visitor' || email !== undefined;

/**
 * Each change against what the map says now, which may be newer than what the proposal began from. A new
 * organisation has no past to compare with: all that is known of it is the change.
 */
export function changesOf({ changes, kind, profile, published }: Proposal): Change[] {
  if (kind !== 'new-organisation' || changes.length > 0 || !profile) {
    return changes.map(({ field, before, after }) => ({
      field,
      before: published ? published[field as FieldName] : before,
      after,
    }));
  }
  return Object.entries(profile)
    .filter(([, value]) => !isEmpty(value))
    .map(([field, after]) => ({ field, after }));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Its first sphere names the family of its mark. */
export function familyOf({ profile, published }: Proposal): Family | null {
  const code = (profile ?? published)?.spheres?.[0];
  return spheres.value.find((sphere) => sphere.code === code)?.family ?? null;
}
