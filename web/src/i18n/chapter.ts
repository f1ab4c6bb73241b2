import type { Catalogue, Phrases, PluralForms } from './catalogue';
import { choose, fill, type Language, language, type Words } from './language';

type Plain<P extends Phrases> = { [K in keyof P]: P[K] extends string ? K : never }[keyof P] & string;
type Counted<P extends Phrases> = Exclude<keyof P & string, Plain<P>>;

export interface Chapter<P extends Phrases> {
  t(key: Plain<P>, words?: Words): string;
  counted(key: Counted<P>, n: number, words?: Words): string;
  /** Words for a code of the server; one that is newer than this page is shown as it is. */
  coded(family: string, code: string, words?: Words): string;
  readonly languages: Record<Language, Phrases>;
}

/** The phrases of a part of the page that is loaded on demand: all its languages come with it. */
export function chapter<P extends Phrases>(
  languages: { pl: P } & { [L in Exclude<Language, 'pl'>]: Catalogue<P> },
): Chapter<P> {
  const spoken = () => languages[language.value] as Phrases;
  return {
    languages,
    t: (key, words = {}) => fill(spoken()[key] as string, words),
    counted(key, n, words = {}) {
      const shown = new Intl.NumberFormat(language.value).format(n);
      return fill(choose(spoken()[key] as PluralForms, n, language.value), { n: shown, ...words });
    },
    coded(family, code, words = {}) {
      const phrase = spoken()[`${family}_${code}`];
      return typeof phrase === 'string' ? fill(phrase, words) : code;
    },
  };
}
