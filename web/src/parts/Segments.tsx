interface Props<T> {
  legend: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few: buttons that say which is pressed. */
export function Segments<T extends string | number>({ legend, options, chosen, choose }: Props<T>) {
  return (
    <fieldset class="seg">
      <legend class="vh">{legend}</legend>
      {options.map(({ value, label }) => (
        <button type="button" key={value} aria-pressed={value === chosen} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
