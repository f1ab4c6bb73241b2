import { describe, expect, it } from 'vitest';
import { offered, progressOf } from './say';

describe('the progress of a message to many', () => {
  it('counts as done what left us or never will', () => {
    const messages = {
      queued: 3,
      sending: 1,
      accepted: 2,
      delivered: 4,
      failed: 1,
      unknown: 1,
      'opted-out': 1,
    };
    expect(progressOf({ messages })).toEqual({ done: 9, all: 13 });
  });

  it('is nothing of nothing before recipients are frozen', () => {
    expect(progressOf({ messages: {} })).toEqual({ done: 0, all: 0 });
  });
});

describe('what answers offer', () => {
  it('numbers are added up, as often as they were said, and words are not', () => {
    expect(offered({ tak: 3, nie: 1, 12: 2, 5: 1 })).toBe(29);
    expect(offered({})).toBe(0);
  });
});
