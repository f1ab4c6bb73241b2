import type { Position } from '../../api/types';
import { type Box, contains } from '../../geo/box';

export type Source = 'coordinates' | 'link' | 'plus-code' | 'short-plus-code';

export type WhyNot =
  | 'nothing'
  | 'unreadable'
  | 'out-of-range'
  /** It would have to be followed, which a browser must not do for us. */
  | 'short-link'
  | 'link-without-place';

/** What a text says about a place. */
export type Reading =
  | {
      kind: 'found';
      at: Position;
      source: Source;
      /** The same numbers the other way round lie in Poland, these do not. */
      swapped?: Position;
    }
  /** A shortened plus code beside the name of a town, whose place has to be looked up first. */
  | { kind: 'needs-town'; code: string; town: string }
  | { kind: 'refused'; why: WhyNot };

export const refused = (why: WhyNot): Reading => ({ kind: 'refused', why });

/** Longer than any link that a map makes. */
export const LONGEST = 4_000;

/** Round the country, generously. */
const POLAND: Box = { minLat: 48.9, minLon: 14, maxLat: 55, maxLon: 24.3 };

export const inPoland = (at: Position): boolean => contains(POLAND, at);

export const onEarth = ({ lat, lon }: Position): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** One spelling of blanks, quotes, signs and degrees; what cannot be seen is gone. */
export function plain(text: string): string {
  return text
    .replace(/[ºᵒ˚]/g, '°')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[−‐–—]/g, '-')
    .replace(/″|“|”|„|''|′′|’’/g, '"')
    .replace(/[′‘’`´]/g, "'")
    .trim();
}
