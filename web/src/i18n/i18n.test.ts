import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Phrases } from './catalogue';
import { en } from './en';
import { pl } from './pl';

vi.stubGlobal('document', { documentElement: {} });
const { counted, LANGUAGES, speak, t } = await import('./language');
const { distance, folded, pebble, percent, roundedMetres, walkingMinutes } = await import('./format');

const catalogues: Record<string, Phrases> = { pl, en };

describe('every language', () => {
  it('is tested here', () => expect(Object.keys(catalogues).sort()).toEqual(Object.keys(LANGUAGES).sort()));

  it.each(Object.keys(catalogues))('%s has the same keys as Polish', (name) => {
    expect(Object.keys(catalogues[name] ?? {}).sort()).toEqual(Object.keys(pl).sort());
  });

  it.each(Object.keys(catalogues))('%s has exactly its plural forms, none empty', (name) => {
    const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories.sort();
    for (const [key, phrase] of Object.entries(catalogues[name] ?? {})) {
      if (typeof phrase === 'string') expect(phrase, key).not.toBe('');
      else expect(Object.keys(phrase).sort(), key).toEqual(wanted);
    }
  });

  it.each(Object.keys(catalogues))('%s fills the same holes as Polish', (name) => {
    const holes = (phrase: Phrases[string] | undefined) => {
      const text = typeof phrase === 'string' ? phrase : (phrase?.other ?? '');
      return [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();
    };
    for (const [key, phrase] of Object.entries(pl as Phrases))
      expect(holes(catalogues[name]?.[key]), key).toEqual(holes(phrase));
  });
});

/** What the page's code says: whole keys, and the beginnings of keys made from data. */
function spoken() {
  const source = new URL('..', import.meta.url);
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|^i18n\/(pl|en)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, source), 'utf8'))
    .join('\n');
  const found = (pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, key = '']) => key));
  return { keys: found(/'(\w+)'/g), beginnings: found(/`(\w+_)\$\{/g) };
}

describe('every phrase', () => {
  it('is said somewhere', () => {
    const { keys, beginnings } = spoken();
    const said = (key: string) => keys.has(key) || beginnings.has(key.replace(/_.*/, '_'));
    expect(Object.keys(pl).filter((key) => !said(key))).toEqual([]);
  });
});

describe('counting', () => {
  beforeAll(() => speak('pl'));
  afterEach(() => speak('pl'));

  it.each([
    [0, '0 organizacji'],
    [1, '1 organizacja'],
    [2, '2 organizacje'],
    [5, '5 organizacji'],
    [12, '12 organizacji'],
    [22, '22 organizacje'],
    [112, '112 organizacji'],
  ])('%i in Polish', (n, words) => expect(counted('count', n)).toBe(words));

  it.each([
    [1, '1 miejsce, przybliż'],
    [3, '3 miejsca, przybliż'],
    [25, '25 miejsc, przybliż'],
  ])('%i places in a pebble', (n, words) => expect(counted('clusterOf', n)).toBe(words));

  it('in English', async () => {
    await speak('en');
    expect(counted('count', 1)).toBe('1 organisation');
    expect(counted('count', 2)).toBe('2 organisations');
    expect(t('near')).toBe('Near me');
  });
});

describe('figures', () => {
  beforeAll(() => speak('pl'));

  it.each([
    [3, 10],
    [142.31, 140],
    [994, 990],
    [996, 1000],
    [1149, 1100],
    [12_400, 12_000],
  ])('%f m is told as %i m', (metres, told) => expect(roundedMetres(metres)).toBe(told));

  it.each([
    [142.31, '140\u00a0m'],
    [999, '1\u00a0km'],
    [1149, '1,1\u00a0km'],
    [12_400, '12\u00a0km'],
  ])('%f in words', (metres, words) => expect(distance(metres)).toBe(words));

  it.each([
    [9, '9'],
    [999, '999'],
    [1234, '1,2\u00a0tys.'],
    [812_345, '812\u00a0tys.'],
  ])('%i on a pebble', (n, words) => expect(pebble(n)).toBe(words));

  it('walks 80 metres a minute, but not for hours', () => {
    expect(walkingMinutes(140)).toBe(2);
    expect(walkingMinutes(10)).toBe(1);
    expect(walkingMinutes(9_000)).toBeNull();
  });

  it('writes a share as the language does', async () => {
    expect(percent(0.015)).toBe('1,5%');
    await speak('en');
    expect(percent(0.015)).toBe('1.5%');
    await speak('pl');
  });

  it('forgets diacritics', () => expect(folded('ŻÓŁĆ Młodzież')).toBe('zolc mlodziez'));
});
