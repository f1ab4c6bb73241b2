import type { Position } from '../../api/types';
import { readCoordinates } from './coordinates';
import { readMapLink } from './map-link';
import { codeKind, decode, middleOf, recover } from './plus-code';
import { LONGEST, plain, type Reading, refused } from './reading';

const CODE = /^([23456789CFGHJMPQRVWX0]{2,8}\+[23456789CFGHJMPQRVWX]{0,13})(?:[ ,]+(\S.*))?$/i;

function readPlusCode(text: string, reference: Position, town: string): Reading | null {
  const [, code = '', beside] = CODE.exec(text) ?? [];
  const kind = codeKind(code);
  if (kind === 'none') return null;
  if (kind === 'full') return { kind: 'found', at: middleOf(decode(code)), source: 'plus-code' };
  const elsewhere = beside?.split(',')[0]?.trim();
  if (elsewhere && elsewhere.localeCompare(town, 'pl', { sensitivity: 'base' }) !== 0)
    return { kind: 'needs-town', code, town: elsewhere };
  return { kind: 'found', at: recover(code, reference), source: 'short-plus-code' };
}

/**
 * Reads coordinates, a link to a map, or a plus code.
 *
 * @param reference where shortened plus codes are meant: the middle of `town`
 */
export function readPlace(text: string, reference: Position, town: string): Reading {
  if (text.length > LONGEST) return refused('unreadable');
  const cleaned = plain(text);
  if (cleaned === '') return refused('nothing');
  return readMapLink(cleaned) ?? readPlusCode(cleaned, reference, town) ?? readCoordinates(cleaned);
}
