import { describe, expect, it } from 'vitest';
import { found } from './highlight';

const part = (text: string, q: string) => {
  const range = found(text, q);
  return range && text.slice(...range);
};

describe('the found part', () => {
  it('is found without Polish letters', () =>
    expect(part('Wypoczynek dzieci i młodzieży', 'mlodz')).toBe('młodz'));
  it('keeps its place after letters of two parts', () =>
    expect(part('Z\u0301le młode', 'mlod')).toBe('młod'));
  it('is nowhere', () => expect(found('Kompas', 'xyz')).toBeNull());
  it('is nothing for nothing', () => expect(found('Kompas', '')).toBeNull());
});
