export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond so many comparisons a text counts as written anew: nobody reads that word by word. */
const MOST_CELLS = 1_000_000;

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-.@/]*[\p{L}\p{M}\p{N}/]|[\p{L}\p{N}]|\s+|[^\s]/gu;
const words = (text: string): string[] => text.match(WORDS) ?? [];
const blank = (text: string): boolean => text.trim() === '';

/** Lengths of the longest common word sequences of what is left of `a` and `b` from each pair of words on. */
function lengths(a: string[], b: string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as Uint16Array;
      const below = table[i + 1] as Uint16Array;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function middle(a: string[], b: string[]): Piece[] {
  if (a.length * b.length > MOST_CELLS) {
    return [
      { kind: 'gone', text: a.join('') },
      { kind: 'new', text: b.join('') },
    ];
  }
  const table = lengths(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const one = a[i];
    const other = b[j];
    if (one !== undefined && one === other) {
      pieces.push({ kind: 'same', text: one });
      i++;
      j++;
    } else if (
      one !== undefined &&
      (other === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'gone', text: one });
      i++;
    } else {
      pieces.push({ kind: 'new', text: other ?? '' });
      j++;
    }
  }
  return pieces;
}

/** Between two changed words a kept space would tear the change apart: it belongs to both sides. */
function joined(pieces: Piece[]): Piece[] {
  const told: Piece[] = [];
  let gone = '';
  let fresh = '';
  const flush = () => {
    if (gone) told.push({ kind: 'gone', text: gone });
    if (fresh) told.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    const next = pieces[index + 1];
    const inside = kind === 'same' && blank(text) && (gone || fresh) && next && next.kind !== 'same';
    if (kind === 'gone' || inside) gone += text;
    if (kind === 'new' || inside) fresh += text;
    if (kind !== 'same' || inside) return;
    flush();
    const last = told.at(-1);
    if (last?.kind === 'same') last.text += text;
    else told.push({ kind, text });
  });
  flush();
  return told;
}

/** What went and what came, word by word; the pieces but the new ones are `before`, but the gone ones `after`. */
export function wordDiff(before: string, after: string): Piece[] {
  const a = words(before);
  const b = words(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (text: string[]): Piece[] => (text.length > 0 ? [{ kind: 'same', text: text.join('') }] : []);
  return joined([
    ...same(a.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...same(a.slice(a.length - tail)),
  ]);
}
