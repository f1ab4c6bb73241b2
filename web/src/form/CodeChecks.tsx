import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the fieldset; a summary of errors may lead to it. */
  id?: string;
  look: 'bundle' | 'family';
  legend: ComponentChildren;
  codes: readonly string[];
  label: (code: string) => string;
  chosen: readonly string[];
  choose: (codes: string[]) => void;
}

/** Some of many, in the order in which they were ticked. */
export function CodeChecks({ id, look, legend, codes, label, chosen, choose }: Props) {
  const tick = (code: string, on: boolean) =>
    choose(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset class={look} id={id} tabIndex={id ? -1 : undefined}>
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label key={code} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ currentTarget }) => tick(code, currentTarget.checked)}
          />
          <span>{label(code)}</span>
        </label>
      ))}
    </fieldset>
  );
}
