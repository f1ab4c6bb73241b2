import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const { inOrder } = await import('./by-name');

const named = (name: string, example = false) => ({ name, example });
const order = (typed: string, ...all: ReturnType<typeof named>[]) =>
  inOrder(typed, all).map(({ name }) => name);

describe('organisations by name', () => {
  it('begin with the very name, then with those that begin so', () =>
    expect(
      order(
        'klub pion',
        named('Stowarzyszenie Klub Pionek'),
        named('Akademia, dawniej klub pion'),
        named('Klub Pionierów'),
        named('Klub Pion'),
      ),
    ).toEqual(['Klub Pion', 'Klub Pionierów', 'Akademia, dawniej klub pion', 'Stowarzyszenie Klub Pionek']));

  it('look at words within the name before anything else', () =>
    expect(order('lipowa', named('Zespół „Żuraw”'), named('Fundacja Lipowa Wyspa'), named('Lipowa'))).toEqual(
      ['Lipowa', 'Fundacja Lipowa Wyspa', 'Zespół „Żuraw”'],
    ));

  it('put real ones before examples, and forget diacritics', () =>
    expect(order('zol', named('[PRZYKŁAD] Żółw', true), named('Żółty Latawiec'), named('Żółw'))).toEqual([
      'Żółty Latawiec',
      'Żółw',
      '[PRZYKŁAD] Żółw',
    ]));
});
