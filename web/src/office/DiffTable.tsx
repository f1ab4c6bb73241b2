import type { Signal } from '@preact/signals';
import type { Family } from '../api/types';
import { differences } from './facets';
import { comparison, MovedMap } from './MovedMap';
import { fieldName } from './say';
import type { Change } from './types';
import { WordDiff } from './WordDiff';
import { officeWords } from './words';

const { t } = officeWords;

interface Props {
  changes: readonly Change[];
  /** The fields to approve; none where nobody decides by field. */
  taken?: Signal<ReadonlySet<string>> | undefined;
  /** Above the side that was. */
  was: string;
  /** Above the side that will be. */
  is?: string | undefined;
  family?: Family | null;
}

function Take({ field, taken }: { field: string; taken: Signal<ReadonlySet<string>> }) {
  return (
    <label class="check tick">
      <input
        type="checkbox"
        checked={taken.value.has(field)}
        onChange={({ currentTarget }) => {
          const next = new Set(taken.value);
          if (currentTarget.checked) next.add(field);
          else next.delete(field);
          taken.value = next;
        }}
      />
      <span class="vh">{t('takeField', { field: fieldName(field) })}</span>
    </label>
  );
}

/** As data write it, for who knows the syntax. */
function Exact({ text }: { text: string | undefined }) {
  return text ? <code class="exact tiny quiet">{text}</code> : null;
}

function FieldRows({ change, taken, was, is, family = null }: Omit<Props, 'changes'> & { change: Change }) {
  const { field, before: now, after } = change;
  const rows = differences(field, now, after);
  const map = comparison(change, family);
  const off = taken !== undefined && !taken.value.has(field);
  return (
    <tbody class={off ? 'off' : ''}>
      {rows.length === 0 && (
        <tr>
          {taken && (
            <td class="take">
              <Take field={field} taken={taken} />
            </td>
          )}
          <th scope="row">{fieldName(field)}</th>
          <td colSpan={2} class="quiet">
            {t(JSON.stringify(now) === JSON.stringify(after) ? 'alreadySame' : 'notShown')}
          </td>
        </tr>
      )}
      {rows.map(({ key, label, before, after: next, exact }, index) => (
        <tr key={key} class={index > 0 ? 'goes-on' : ''}>
          {taken && <td class="take">{index === 0 && <Take field={field} taken={taken} />}</td>}
          <th scope="row">{label}</th>
          <td data-side={was}>
            <WordDiff before={before} after={next} side="before" />
            <Exact text={exact?.before} />
          </td>
          <td data-side={is}>
            <WordDiff before={before} after={next} side="after" />
            <Exact text={exact?.after} />
          </td>
        </tr>
      ))}
      {map && (
        <tr class="goes-on">
          {taken && <td class="take" />}
          <th scope="row">{field === 'places' ? t('movedTitle') : ''}</th>
          <td colSpan={2}>
            <MovedMap shown={map} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Field by field, what is and what will be, side by side. */
export function DiffTable({ changes, taken, was, is = t('willBe'), family }: Props) {
  return (
    <table class="diff">
      <thead>
        <tr>
          {taken && (
            <td class="take">
              <span class="vh">{t('publishNew')}</span>
            </td>
          )}
          <th scope="col">{t('field')}</th>
          <th scope="col">{was}</th>
          <th scope="col">{is}</th>
        </tr>
      </thead>
      {changes.map((change) => (
        <FieldRows key={change.field} {...{ change, taken, was, is }} {...(family && { family })} />
      ))}
    </table>
  );
}
