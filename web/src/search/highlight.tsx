import { folded } from '../i18n/format';

/** Where `q` stands in `text`, both without diacritics; letter by letter, so that places agree. */
export function found(text: string, q: string): [number, number] | null {
  const letters = Array.from(text);
  const plain = letters.map((letter) => folded(letter) || letter);
  const starts: number[] = [];
  let joined = '';
  for (const [index, letter] of plain.entries()) {
    for (let unit = 0; unit < letter.length; unit += 1) starts.push(index);
    joined += letter;
  }
  const wanted = folded(q);
  const at = wanted === '' ? -1 : joined.indexOf(wanted);
  if (at < 0) return null;
  const last = starts[at + wanted.length - 1] ?? 0;
  const length = (count: number) => letters.slice(0, count).join('').length;
  return [length(starts[at] ?? 0), length(last + 1)];
}

export function Highlighted({ text, q }: { text: string; q: string }) {
  const range = found(text, q);
  if (!range) return <>{text}</>;
  const [from, to] = range;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
