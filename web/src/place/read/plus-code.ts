import type { Position } from '../../api/types';
import { distanceMetres } from '../../geo/earth';

/** Open Location Code, as https://github.com/google/open-location-code specifies it. */
const ALPHABET = '23456789CFGHJMPQRVWX';
const SEPARATOR = 8;
const PAIRS = 10;
const MOST_DIGITS = 15;
/** Fifteen digits tell so many parts of a degree; whole numbers keep the arithmetic exact. */
const LAT_PARTS = 8_000 * 5 ** 5;
const LON_PARTS = 8_000 * 4 ** 5;

export interface CodeArea {
  low: Position;
  high: Position;
}

const value = (digit: string | undefined): number => ALPHABET.indexOf(digit ?? '');

export type CodeKind = 'full' | 'short' | 'none';

function paddedWell(before: string, after: string): boolean {
  return /^(?:[^0]{2}){1,3}(?:00){1,3}$/.test(before) && before.length === SEPARATOR && after === '';
}

export function codeKind(text: string): CodeKind {
  const code = text.toUpperCase();
  const [before = '', after = '', ...more] = code.split('+');
  if (!code.includes('+') || more.length > 0 || before.length > SEPARATOR || before.length % 2 === 1)
    return 'none';
  if (after.length === 1 || code.length < 3) return 'none';
  if (before.includes('0') && !paddedWell(before, after)) return 'none';
  if (![...before.replaceAll('0', ''), ...after].every((digit) => ALPHABET.includes(digit))) return 'none';
  if (before.length < SEPARATOR) return 'short';
  return value(code[0]) < 9 && value(code[1]) < 18 ? 'full' : 'none';
}

/** The square of a full code. */
export function decode(full: string): CodeArea {
  const digits = full.toUpperCase().replace(/[+0]/g, '').slice(0, MOST_DIGITS);
  let [lat, lon] = [0, 0];
  let [latStep, lonStep] = [LAT_PARTS * 400, LON_PARTS * 400];
  for (let index = 0; index < digits.length; ) {
    const grid = index >= PAIRS;
    const digit = value(digits[index]);
    [latStep, lonStep] = grid ? [latStep / 5, lonStep / 4] : [latStep / 20, lonStep / 20];
    lat += latStep * (grid ? Math.floor(digit / 4) : digit);
    lon += lonStep * (grid ? digit % 4 : value(digits[index + 1]));
    index += grid ? 1 : 2;
  }
  return {
    low: { lat: lat / LAT_PARTS - 90, lon: lon / LON_PARTS - 180 },
    high: { lat: (lat + latStep) / LAT_PARTS - 90, lon: (lon + lonStep) / LON_PARTS - 180 },
  };
}

export const middleOf = ({ low, high }: CodeArea): Position => ({
  lat: (low.lat + high.lat) / 2,
  lon: (low.lon + high.lon) / 2,
});

/** The first digits of the full code at a position; an even number of them, at most eight. */
function beginning({ lat, lon }: Position, digits: number): string {
  let north = Math.min(Math.floor((lat + 90) * LAT_PARTS), 180 * LAT_PARTS - 1);
  let east = Math.floor(((((lon + 180) % 360) + 360) % 360) * LON_PARTS);
  let code = '';
  for (let step = 20; code.length < digits; step /= 20) {
    code += `${ALPHABET[Math.floor(north / (step * LAT_PARTS))]}${ALPHABET[Math.floor(east / (step * LON_PARTS))]}`;
    north %= step * LAT_PARTS;
    east %= step * LON_PARTS;
  }
  return code;
}

/** The middle of the square nearest to `reference` that the short code can mean. */
export function recover(short: string, reference: Position): Position {
  const missing = SEPARATOR - short.indexOf('+');
  const size = 20 ** (2 - missing / 2);
  const { lat, lon } = middleOf(decode(beginning(reference, missing) + short));
  const step = (at: number, wanted: number) => {
    if (at > wanted + size / 2) return at - size;
    return at < wanted - size / 2 ? at + size : at;
  };
  const moved = step(lat, reference.lat);
  return { lat: Math.abs(moved) <= 90 ? moved : lat, lon: step(lon, reference.lon) };
}

/** Half the diagonal of the square: how exact a code of this length is, in metres. */
export function roughness(full: string): number {
  const { low, high } = decode(full);
  return distanceMetres(low, high) / 2;
}
