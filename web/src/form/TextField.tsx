import { useSignal } from '@preact/signals';
import { Field, type FieldProps } from './Field';

/** What the keyboard of a phone and the memory of a browser need to know. */
interface Typing {
  autocomplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url' | 'search';
  autocapitalize?: 'none' | 'sentences';
  spellcheck?: boolean;
  maxLength?: number;
  min?: string;
  max?: string;
}

interface Props extends FieldProps, Typing {
  /** What is wrong with a text that may not be finished: said once the field was left. */
  late?: string | undefined;
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time';
}

/** One line. */
export function TextField({ id, label, hint, optional, error, late, warning, ...control }: Props) {
  const { value, change, type = 'text', ...typing } = control;
  const left = useSignal(value !== '');
  const wrong = error ?? (left.value ? late : undefined);
  return (
    <Field {...{ id, label, hint, warning }} error={wrong} optional={optional ?? false}>
      {(tied) => (
        <input
          {...typing}
          {...tied}
          class="inp"
          type={type as 'text'}
          value={value}
          onBlur={() => {
            left.value = true;
          }}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}
