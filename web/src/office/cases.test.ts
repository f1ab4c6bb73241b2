import { describe, expect, it } from 'vitest';
import { type Case, inOrder, nextCase, ofClaim, ofProposal } from './cases';
import { claimState, filterQuery, parseFilter } from './queue-url';

const one = (id: string, more: Partial<Case> = {}): Case => ({
  id,
  kind: 'change',
  title: id,
  href: '',
  since: '2026-11-25T03:00:00Z',
  from: 'steward',
  fields: [],
  ...more,
});
const taken = { lockedBy: { until: '2026-11-25T04:00:00Z', mine: false } };

describe('the case to go on to', () => {
  it.each([
    ['the one after', [one('a'), one('b'), one('c')], 'b', 'c'],
    ['the first one after the last', [one('a'), one('b')], 'b', 'a'],
    ['any when the done one is not in the list', [one('a')], 'x', 'a'],
    ['none in the hands of a colleague', [one('a'), one('b', taken), one('c')], 'a', 'c'],
    ['nothing when nothing is left', [one('a'), one('b', taken)], 'a', undefined],
  ])('is %s', (_, cases, done, expected) => expect(nextCase(cases, done)?.id).toBe(expected));
});

it('puts those who have waited longest first, whatever they wait for, and of the decided the latest', () => {
  const organisation = { id: 'o', slug: 's', name: 'Latarnia' };
  const proposal = ofProposal({
    id: 'p',
    kind: 'change',
    organisation,
    title: '',
    submittedAt: '2026-11-25T03:00:00Z',
    submittedBy: 'steward',
    changedFields: ['name'],
    waitsBecause: [],
    state: 'open',
  });
  const claim = ofClaim({
    id: 'c',
    organisation,
    way: 'approval',
    state: 'waiting',
    mine: false,
    mayUndo: false,
    createdAt: '2026-11-24T03:00:00Z',
  });
  const hrefs = (waiting: boolean) => inOrder([proposal, claim], waiting).map(({ href }) => href);
  expect(hrefs(true)).toEqual(['/biuro/przejecie/c', '/biuro/zmiana/p']);
  expect(hrefs(false)).toEqual(['/biuro/zmiana/p', '/biuro/przejecie/c']);
});

describe('what of the queue is shown', () => {
  it.each(['', '?state=asked', '?kind=claim', '?state=rejected&kind=new-organisation'])(
    'is the address %j',
    (query) => expect(filterQuery(parseFilter(new URLSearchParams(query)))).toBe(query),
  );

  it('is everything that waits when the address says nonsense', () =>
    expect(parseFilter(new URLSearchParams('?state=x&kind=y'))).toEqual({ state: 'open', kind: 'all' }));

  it('holds claims only where claims can be', () => {
    expect(claimState({ state: 'open', kind: 'all' })).toBe('waiting');
    expect(claimState({ state: 'asked', kind: 'all' })).toBeNull();
    expect(claimState({ state: 'open', kind: 'change' })).toBeNull();
  });
});
