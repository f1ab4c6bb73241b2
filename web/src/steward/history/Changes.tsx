import { type Difference, differences } from '../../office/facets';
import { wordDiff } from '../../office/word-diff';
import type { Change } from '../questions';
import { historyWords } from './words';

const { t } = historyWords;

/** What went is struck, what came is underlined; a screen reader hears both whole. */
function Words({ before, after }: Pick<Difference, 'before' | 'after'>) {
  return (
    <>
      <span class="vh">
        {t('before')}: {before || t('empty')}. {t('after')}: {after || t('empty')}.
      </span>
      <span class="word-diff" aria-hidden="true">
        {wordDiff(before, after).map(({ kind, text }, index) => {
          const key = `${index} ${kind}`;
          if (kind === 'gone') return <del key={key}>{text}</del>;
          return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
        })}
      </span>
    </>
  );
}

/** The differences of two versions, one line a thing. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const told = changes.flatMap(({ field, before, after }) =>
    differences(field, before, after).map((one) => ({ ...one, key: `${field} ${one.key}` })),
  );
  if (told.length === 0) return <p class="quiet">{t('first')}</p>;
  return (
    <dl class="changes">
      {told.map(({ key, label, before, after }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <Words before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
