export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Phrases = Record<string, string | PluralForms>;

/** Marks a phrase as counted, so that other languages may bring their own plural forms. */
export const plural = (forms: PluralForms): PluralForms => forms;

/** What a language file must hold: every key, and plural forms where the first language has them. */
export type Catalogue<P extends Phrases> = {
  readonly [K in keyof P]: P[K] extends string ? string : PluralForms;
};
