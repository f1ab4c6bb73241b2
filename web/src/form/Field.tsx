import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon';
import { formWords } from './words';

/** What ties a control to its label, hint and error. */
export interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  /** Unique on the page; the summary of errors leads to it. */
  id: string;
  label: string;
  hint?: ComponentChildren;
  optional?: boolean;
  error?: string | undefined;
  /** Said, but nothing is refused. */
  warning?: string | undefined;
}

/** Label, what helps, what is wrong, and then the control. */
export function Field({
  id,
  label,
  hint,
  optional,
  error,
  warning,
  children,
}: FieldProps & { children: (tied: Tied) => ComponentChildren }) {
  const about = [hint && `${id}-hint`, error && `${id}-error`, warning && `${id}-warning`].filter(Boolean);
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>
        {label} {optional && <span class="quiet optional">{formWords.t('optional')}</span>}
      </label>
      {hint && (
        <p class="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="fault" id={`${id}-error`}>
          <Icon name="triangle-alert" small />
          <span>{error}</span>
        </p>
      )}
      {children({
        id,
        'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {warning && (
        <p class="note wait" id={`${id}-warning`}>
          <Icon name="info" small />
          <span>{warning}</span>
        </p>
      )}
    </div>
  );
}
