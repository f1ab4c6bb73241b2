import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Chapter } from './chapter';

vi.stubGlobal('document', { documentElement: {} });

const source = new URL('..', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.ts$/.test(name) && / = chapter\(/.test(readFileSync(new URL(name, source), 'utf8')),
);

const holes = (phrase: unknown) => {
  const text = typeof phrase === 'string' ? phrase : (phrase as { other: string }).other;
  return [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();
};

it('is meant for something', () => expect(files).not.toEqual([]));

describe.each(files)('%s', (file) => {
  it('says the same in every language', async () => {
    const exported = Object.values(await import(new URL(file, source).pathname)).filter(
      (value): value is Chapter<Record<string, string>> =>
        typeof value === 'object' && value !== null && 'languages' in value,
    );
    expect(exported).not.toEqual([]);
    for (const { languages } of exported) {
      for (const [name, phrases] of Object.entries(languages)) {
        const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories.sort();
        expect(Object.keys(phrases).sort()).toEqual(Object.keys(languages.pl).sort());
        for (const [key, phrase] of Object.entries(phrases)) {
          expect(phrase, key).not.toBe('');
          expect(holes(phrase), key).toEqual(holes(languages.pl[key]));
          if (typeof phrase !== 'string') expect(Object.keys(phrase).sort(), key).toEqual(wanted);
        }
      }
    }
  });
});
