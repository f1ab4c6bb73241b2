import { describe, expect, it } from 'vitest';
import { countKinds, kindOf, OUTCOMES, signOf, signOfKind } from './outcome';
import type { Outcome } from './questions';
import { STATES } from './say';

const outcome = (state: Outcome['state'], answer?: string): Outcome => ({
  organisation: 'a',
  slug: 'a',
  name: 'A',
  state,
  answer,
});

describe('outcome', () => {
  it('takes an answer before what became of the message', () => {
    expect(kindOf(outcome('accepted', 'tak'))).toBe('tak');
    expect(kindOf(outcome('delivered', 'nie'))).toBe('nie');
    expect(kindOf(outcome('queued', '12'))).toBe('number');
  });

  it('knows every state', () => {
    expect(STATES.map((state) => kindOf(outcome(state)))).toEqual([
      'delivered',
      'way',
      'way',
      'way',
      'failed',
      'failed',
      'off',
      'off',
    ]);
  });

  it('has a sign of its own for each kind, and numbers stand for themselves', () => {
    expect(new Set(OUTCOMES.map(signOfKind)).size).toBe(OUTCOMES.length);
    expect(signOf(outcome('accepted', '12'))).toBe('12');
    expect(signOf(outcome('failed'))).toBe('!');
  });

  it('counts kinds', () => {
    const counts = countKinds([outcome('queued'), outcome('sending'), outcome('sending', '3')]);
    expect([...counts]).toEqual([
      ['way', 2],
      ['number', 1],
    ]);
  });
});
