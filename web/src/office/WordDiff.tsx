import { wordDiff } from './word-diff';
import { officeWords } from './words';

const { t } = officeWords;

interface Props {
  before: string;
  after: string;
  side: 'before' | 'after';
}

/** One side of a comparison: what goes is struck red, what comes is underlined green. */
export function WordDiff({ before, after, side }: Props) {
  const text = side === 'before' ? before : after;
  if (text === '') return <span class="quiet">{t('none')}</span>;
  const hidden = side === 'before' ? 'new' : 'gone';
  return (
    <span class="said">
      {wordDiff(before, after)
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text: words }, index) => {
          if (kind === 'gone') return <del key={index}>{words}</del>;
          return kind === 'new' ? <ins key={index}>{words}</ins> : words;
        })}
    </span>
  );
}
