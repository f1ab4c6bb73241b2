import type { Position } from '../../api/types';
import { inPoland, LONGEST, onEarth, plain, type Reading, refused } from './reading';

type Axis = 'lat' | 'lon';

interface Angle {
  degrees: number;
  /** Told by a letter. */
  axis?: Axis;
}

const LETTERS: Record<string, [Axis, 1 | -1]> = {
  N: ['lat', 1],
  S: ['lat', -1],
  E: ['lon', 1],
  W: ['lon', -1],
};

const WORDS = /\b(LATITUDE|LONGITUDE|LAT|LON|LNG)\b/g;
const TOKEN = /[NSEW]|[+-]?\d{1,3}(?:\.\d{1,20})?(?![\d.])|[°'"]/g;
const SEPARATORS = /^[\s,;:/=()[\]]*$/;

/** 54,19 16,18: commas are decimal where they cannot all be separators. */
function withDecimalPoints(text: string): string {
  const between = text.match(/\d,\d/g)?.length ?? 0;
  const decimal = !/\d\.\d/.test(text) && (between >= 2 || (between === 1 && text.includes('°')));
  return decimal ? text.replace(/(\d+),(\d+)/g, '$1.$2') : text;
}

function angle(tokens: readonly string[]): Angle | null {
  const letters = tokens.filter((token) => token in LETTERS);
  const numbers = tokens.filter((token) => /\d/.test(token));
  const [degrees = '', minutes = '0', seconds = '0'] = numbers;
  const whole = numbers.length < 2 || !degrees.includes('.');
  const signed = [minutes, seconds].some((part) => /^[+-]/.test(part));
  if (letters.length > 1 || numbers.length < 1 || numbers.length > 3 || !whole || signed) return null;
  if (numbers.length === 3 && minutes.includes('.')) return null;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  const [axis, sign] = LETTERS[letters[0] ?? ''] ?? [];
  if (axis && /^[+-]/.test(degrees)) return null;
  return { degrees: size * (sign ?? (degrees.startsWith('-') ? -1 : 1)), ...(axis && { axis }) };
}

/** Where the second angle begins: at its letter, behind the letter of the first, at its degree sign, or halfway. */
function middleOf(tokens: readonly string[]): number {
  const letters = tokens.flatMap((token, index) => (token in LETTERS ? [index] : []));
  const [first = -1, second = -1] = letters;
  if (letters.length === 2) return first === 0 ? second : first + 1;
  if (letters.length > 0) return -1;
  const degrees = tokens.flatMap((token, index) => (token === '°' ? [index] : []));
  if (degrees.length === 2) return (degrees[1] ?? 0) - 1;
  return tokens.length % 2 === 0 ? tokens.length / 2 : -1;
}

function inOrder(a: Angle, b: Angle): Position | null {
  if (a.axis && a.axis === b.axis) return null;
  const turned = a.axis === 'lon' || b.axis === 'lat';
  return turned ? { lat: b.degrees, lon: a.degrees } : { lat: a.degrees, lon: b.degrees };
}

/**
 * Two angles, latitude first unless letters say otherwise: in degrees, degrees and minutes, or with seconds.
 * Numbers that only make sense the other way round are turned; where both ways make sense, Poland decides and
 * the caller asks.
 */
export function readCoordinates(text: string): Reading {
  if (text.length > LONGEST) return refused('unreadable');
  const cleaned = withDecimalPoints(plain(text).toUpperCase().replace(WORDS, ' '));
  const tokens = cleaned.match(TOKEN) ?? [];
  if (!SEPARATORS.test(cleaned.replace(TOKEN, ''))) return refused('unreadable');
  const middle = middleOf(tokens);
  const a = middle > 0 ? angle(tokens.slice(0, middle)) : null;
  const b = middle > 0 ? angle(tokens.slice(middle)) : null;
  const at = a && b && inOrder(a, b);
  if (!at) return refused('unreadable');
  const swapped = { lat: at.lon, lon: at.lat };
  const told = a.axis !== undefined || b.axis !== undefined;
  if (!onEarth(at)) {
    return !told && onEarth(swapped)
      ? { kind: 'found', at: swapped, source: 'coordinates' }
      : refused('out-of-range');
  }
  const doubtful = !told && !inPoland(at) && inPoland(swapped);
  return { kind: 'found', at, source: 'coordinates', ...(doubtful && { swapped }) };
}
