import { describe, expect, it } from 'vitest';
import { appendNext, moreState } from './more';
import { Resource } from './resource';
import type { Page } from './types';

type Numbers = Page<number>;

async function listed(): Promise<Resource<Numbers>> {
  const answer = new Resource<Numbers>();
  await answer.ask(async () => ({ items: [1, 2], next: 'b' }));
  return answer;
}

describe('the next page', () => {
  it('lengthens the list, to its end', async () => {
    const answer = await listed();
    const state = moreState();
    await appendNext(answer, state, async (_, cursor) => ({ items: [cursor.length] }));
    expect(answer.settled).toEqual({ items: [1, 2, 1] });
    expect(state.value).toBe('idle');
  });

  it('says when it failed, and leaves the list', async () => {
    const answer = await listed();
    const state = moreState();
    await appendNext(answer, state, () => Promise.reject(new Error('lost')));
    expect(state.value).toBe('failed');
    expect(answer.settled?.items).toEqual([1, 2]);
  });

  it.each([
    ['came', () => Promise.resolve({ items: [3] })],
    ['failed', () => Promise.reject(new Error('lost'))],
  ])('is of no account when it %s after a new question', async (_, arrive) => {
    const answer = await listed();
    const state = moreState();
    let tell: (page: Numbers) => void = () => undefined;
    let asked: Promise<void> = Promise.resolve();
    await appendNext(answer, state, () => {
      asked = answer.ask(() => new Promise<Numbers>((resolve) => (tell = resolve)));
      state.value = 'idle';
      return arrive();
    });
    expect(state.value).toBe('idle');
    tell({ items: [9] });
    await asked;
    expect(answer.settled).toEqual({ items: [9] });
  });
});
