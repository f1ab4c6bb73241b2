import { describe, expect, it } from 'vitest';
import { progressOf } from './say';

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
