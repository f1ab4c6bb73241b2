import { Field, type FieldProps } from './Field';
import { formWords } from './words';

interface Props extends FieldProps {
  value: string;
  change: (value: string) => void;
  /** In characters, as people count them. */
  limit?: number;
  rows?: number;
  lang?: string;
}

const SAID_FROM = 50;

function Counter({ left }: { left: number }) {
  const said = left < 0 ? formWords.counted('over', -left) : formWords.counted('left', left);
  return (
    <>
      <p class={left < 0 ? 'counter over' : 'counter'} aria-hidden="true">
        {said}
      </p>
      <span class="vh" aria-live="polite">
        {left <= SAID_FROM && left % 10 === 0 ? said : ''}
      </span>
    </>
  );
}

/** Some lines, with how much still fits. */
export function TextArea({ value, change, limit, rows = 5, lang, ...field }: Props) {
  return (
    <Field {...field}>
      {(tied) => (
        <>
          <textarea
            {...tied}
            class="inp area"
            rows={rows}
            lang={lang}
            value={value}
            onInput={({ currentTarget }) => {
              change(currentTarget.value);
            }}
          />
          {limit !== undefined && <Counter left={limit - [...value].length} />}
        </>
      )}
    </Field>
  );
}
