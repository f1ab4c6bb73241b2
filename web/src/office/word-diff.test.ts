import { describe, expect, it } from 'vitest';
import { type Piece, wordDiff } from './word-diff';

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
    .join('');

const side = (pieces: Piece[], other: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

describe('what changed between two texts', () => {
  it.each([
    ['', '', ''],
    ['to samo', 'to samo', 'to samo'],
    ['', 'nowe', '[+nowe]'],
    ['stare', '', '[-stare]'],
    ['Zajęcia są odpłatne.', 'Zajęcia są bezpłatne.', 'Zajęcia są [-odpłatne][+bezpłatne].'],
    ['jeden dwa trzy', 'raz dwa trzy', '[-jeden][+raz] dwa trzy'],
    ['ul. Sadowa 4', 'ul. Lipowa 12/3', 'ul. [-Sadowa 4][+Lipowa 12/3]'],
    ['biuro@stare.example', 'biuro@nowe.example', '[-biuro@stare.example][+biuro@nowe.example]'],
    ['żółta łódź', 'żółta łódka', 'żółta [-łódź][+łódka]'],
    ['a b', 'a\n\nb', 'a[- ][+\n\n]b'],
  ])('%j became %j', (before, after, expected) => expect(told(before, after)).toBe(expected));

  it('keeps both texts whole, whatever they are', () => {
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % n;
    };
    const text = () => Array.from({ length: random(40) }, () => 'ab ,.\nżż🦊'[random(9)] ?? '').join('');
    for (let i = 0; i < 500; i++) {
      const [before, after] = [text(), text()];
      const pieces = wordDiff(before, after);
      expect(side(pieces, 'new')).toBe(before);
      expect(side(pieces, 'gone')).toBe(after);
    }
  });

  it('gives up on words where two long texts have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
