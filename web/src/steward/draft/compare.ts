import type { ProfileDraft } from '../draft-types';

export type ProfileField = keyof ProfileDraft;

/** In the order in which people read a profile. */
export const PROFILE_FIELDS = [
  'name',
  'alternativeNames',
  'legalForm',
  'descriptions',
  'spheres',
  'contacts',
  'krs',
  'nip',
  'regon',
  'register',
  'publicBenefit',
  'taxShare',
  'places',
  'activityAreas',
] as const satisfies readonly ProfileField[];

/** Empty texts, lists and objects say no more than nothing; the order of properties says nothing at all. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(plain).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, part]) => [key, plain(part)] as const)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}

export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b));

export const changedFields = (before: ProfileDraft, after: ProfileDraft): ProfileField[] =>
  PROFILE_FIELDS.filter((field) => !same(before[field], after[field]));

const taking = (into: ProfileDraft, field: ProfileField, from: ProfileDraft): ProfileDraft => {
  const next = { ...into };
  if (from[field] === undefined) delete (next as Partial<ProfileDraft>)[field];
  else Object.assign(next, { [field]: from[field] });
  return next;
};

/** `mine` with some fields as `theirs` has them. */
export const withFields = (
  mine: ProfileDraft,
  theirs: ProfileDraft,
  fields: readonly ProfileField[],
): ProfileDraft => fields.reduce((into, field) => taking(into, field, theirs), mine);

export interface Merged {
  /** What only one side changed is taken from that side; what both changed stays as mine. */
  profile: ProfileDraft;
  /** What both sides changed, differently: a person has to choose. */
  disputed: ProfileField[];
}

/** Joins two drafts that began from the same one, field by field. */
export function merge(base: ProfileDraft, mine: ProfileDraft, theirs: ProfileDraft): Merged {
  const differing = changedFields(mine, theirs);
  const untouched = differing.filter((field) => same(base[field], mine[field]));
  const disputed = differing.filter(
    (field) => !untouched.includes(field) && !same(base[field], theirs[field]),
  );
  return { profile: withFields(mine, theirs, untouched), disputed };
}
