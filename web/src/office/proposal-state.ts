import type { Family } from '../api/types';
import { spheres } from '../state/spheres';
import type { Change, Proposal } from './types';

/** What a decision can still be made about. */
export const isOpen = ({ state }: Proposal): boolean => state !== 'approved' && state !== 'rejected';

/** A new organisation has no past to compare with: all that is known of it is the change. */
export function changesOf({ changes, kind, profile }: Proposal): Change[] {
  if (changes.length > 0 || kind !== 'new-organisation' || !profile) return changes;
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
  const code = (profile ?? published)?.spheres[0];
  return spheres.value.find((sphere) => sphere.code === code)?.family ?? null;
}
