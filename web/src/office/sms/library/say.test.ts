import { describe, expect, it } from 'vitest';
import { audienceLine } from './say';

describe('an audience in a line', () => {
  it('is everybody when nothing is asked for', () => {
    expect(audienceLine({})).toBe('wszystkie organizacje na mapie');
    expect(audienceLine({ spheres: [], groups: [] })).toBe('wszystkie organizacje na mapie');
  });

  it('names each kind of condition, with how many there are', () => {
    const audience = { spheres: ['17', '10'], groups: ['a'], area: {}, organisations: ['b', 'c', 'd'] };
    expect(audienceLine(audience)).toBe('1 grupa, 2 dziedziny, obszar na mapie, 3 wymienione organizacje');
  });
});
