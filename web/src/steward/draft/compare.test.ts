import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../draft-types';
import { changedFields, merge, same, withFields } from './compare';

const base: ProfileDraft = {
  name: 'Klub Szachowy',
  alternativeNames: [],
  spheres: ['17'],
  descriptions: { pl: 'Uczymy grać.' },
  contacts: { phone: '94 000 00 00' },
  places: [],
  activityAreas: [],
};

describe('what changed', () => {
  it('does not count empty texts, and not the order of properties', () => {
    expect(same({ a: '', b: 1 }, { b: 1 })).toBe(true);
    expect(same({ a: 2, b: 1 }, { b: 1, a: 2 })).toBe(true);
    expect(changedFields(base, { ...base, contacts: { email: '', phone: '94 000 00 00' } })).toEqual([]);
  });

  it('counts the order of a list', () =>
    expect(changedFields({ ...base, spheres: ['17', '4'] }, { ...base, spheres: ['4', '17'] })).toEqual([
      'spheres',
    ]));
});

describe('two drafts of one profile', () => {
  it('are joined without a question when they touch different fields', () => {
    const mine = { ...base, name: 'Klub Szachowy Pion' };
    const theirs = { ...base, spheres: ['17', '4'], krs: '0000000001' };
    const { profile, disputed } = merge(base, mine, theirs);
    expect(disputed).toEqual([]);
    expect(profile).toEqual({ ...base, name: 'Klub Szachowy Pion', spheres: ['17', '4'], krs: '0000000001' });
  });

  it('ask about what both changed, and keep mine until the answer', () => {
    const mine = { ...base, name: 'Pion' };
    const theirs = { ...base, name: 'Skoczek' };
    expect(merge(base, mine, theirs)).toEqual({ profile: mine, disputed: ['name'] });
    expect(withFields(mine, theirs, ['name']).name).toBe('Skoczek');
  });

  it('do not ask when both changed the same way', () =>
    expect(merge(base, { ...base, name: 'Pion' }, { ...base, name: 'Pion' }).disputed).toEqual([]));

  it('take away what the other side took away', () => {
    const before = { ...base, krs: '0000000001' };
    expect(merge(before, before, base).profile).not.toHaveProperty('krs');
  });
});
