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
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date' | 'time';
}

/** One line. */
export function TextField({ id, label, hint, optional, error, warning, ...control }: Props) {
  const { value, change, type = 'text', ...typing } = control;
  return (
    <Field {...{ id, label, hint, error, warning }} optional={optional ?? false}>
      {(tied) => (
        <input
          {...typing}
          {...tied}
          class="inp"
          type={type as 'text'}
          value={value}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  );
}
