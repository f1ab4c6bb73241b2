import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy';

/** A page on which the old way of copying does what it is told to. */
function oldWay(copies: () => boolean) {
  const copied: string[] = [];
  const field = { value: '', style: {}, select: () => undefined, remove: vi.fn() };
  const execCommand = () => {
    const done = copies();
    if (done) copied.push(field.value);
    return done;
  };
  vi.stubGlobal('document', {
    activeElement: null,
    body: { append: () => undefined },
    createElement: () => field,
    execCommand,
  });
  return { copied, field };
}

afterEach(() => vi.unstubAllGlobals());

describe('copying', () => {
  it('uses the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('0000123456')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('0000123456');
  });

  it.each([
    ['without a clipboard', {}],
    ['with a forbidden one', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } }],
  ])('copies the old way %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const { copied, field } = oldWay(() => true);
    expect(await copyText('54.19, 16.18')).toBe(true);
    expect(copied).toEqual(['54.19, 16.18']);
    expect(field.remove).toHaveBeenCalledOnce();
  });

  it('says when nothing works', async () => {
    vi.stubGlobal('navigator', {});
    oldWay(() => false);
    expect(await copyText('x')).toBe(false);
    const { field } = oldWay(() => {
      throw new Error('forbidden');
    });
    expect(await copyText('x')).toBe(false);
    expect(field.remove).toHaveBeenCalledOnce();
  });
});
