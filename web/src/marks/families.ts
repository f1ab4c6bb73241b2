import type { Family } from '../api/types';

/** In the order in which filters offer them. */
export const FAMILIES = [
  'pomoc',
  'zdrowie',
  'wsparcie',
  'nauka',
  'kultura',
  'sport',
  'przyroda',
  'prawa',
  'ratunek',
  'sasiedzi',
] as const satisfies readonly Family[];
