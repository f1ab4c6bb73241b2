import { Field } from '../../../form/Field';

interface Props {
  id: string;
  label: string;
  /** What stands there while nothing is picked. */
  nothing: string;
  known: readonly { id: string; name: string }[];
  picked: string;
  pick: (id: string) => void;
}

/** One of what is kept by a name; nothing is shown while nothing is kept. */
export function Pick({ id, label, nothing, known, picked, pick }: Props) {
  if (known.length === 0) return null;
  return (
    <Field id={id} label={label}>
      {(tied) => (
        <select
          {...tied}
          class="inp"
          value={picked}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          <option value="">{nothing}</option>
          {known.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
