import { signal } from '@preact/signals';
import type { Catalogue, PluralForms } from './catalogue';
import { pl } from './pl';

type Polish = typeof pl;
export type Key = keyof Polish;
export type CountedKey = { [K in Key]: Polish[K] extends string ? never : K }[Key];
export type PlainKey = Exclude<Key, CountedKey>;
export type Words = Record<string, string | number>;

/** A new language is one file beside `pl.ts` and one line here. */
export const LANGUAGES = {
  pl: { name: 'Polski', load: async (): Promise<Catalogue<Polish>> => pl },
  en: { name: 'English', load: async (): Promise<Catalogue<Polish>> => (await import('./en')).en },
} as const;
export type Language = keyof typeof LANGUAGES;

export const language = signal<Language>('pl');
const phrases = signal<Catalogue<Polish>>(pl);

export const isLanguage = (name: string | null | undefined): name is Language =>
  name !== null && name !== undefined && Object.hasOwn(LANGUAGES, name);

export async function speak(name: Language): Promise<void> {
  phrases.value = await LANGUAGES[name].load();
  language.value = name;
  document.documentElement.lang = name;
}

export function fill(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(words[name] ?? hole));
}

/** A key made from data may be newer than this page: it then says nothing rather than break. */
export function t(key: PlainKey, words: Words = {}): string {
  const text: string | undefined = phrases.value[key];
  return fill(text ?? '', words);
}

export function choose(forms: PluralForms, n: number, locale: string): string {
  return forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
}

export function counted(key: CountedKey, n: number, words: Words = {}): string {
  const forms: PluralForms = phrases.value[key];
  const shown = new Intl.NumberFormat(language.value).format(n);
  return fill(choose(forms, n, language.value), { n: shown, ...words });
}
