import { useEffect, useRef } from 'preact/hooks';
import { goBy } from '../desk/route';
import { Icon } from '../parts/Icon';
import { formWords } from './words';

export interface Wrong {
  /** The id of the control; none when no control on this page is at fault. */
  id?: string;
  text: string;
  /** Another page of the desk where it can be put right. */
  href?: string;
}

function lead(event: MouseEvent, id: string): void {
  event.preventDefault();
  const control = document.getElementById(id);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

function One({ id, text, href }: Wrong) {
  if (href)
    return (
      <a href={href} onClick={goBy}>
        {text}
      </a>
    );
  if (!id) return <span>{text}</span>;
  return (
    <a href={`#${id}`} onClick={(event) => lead(event, id)}>
      {text}
    </a>
  );
}

/** What is to be put right, in one list that takes the focus when it comes. */
export function ErrorSummary({ wrong }: { wrong: readonly Wrong[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrong.length > 0) box.current?.focus();
  }, [wrong]);
  if (wrong.length === 0) return null;
  return (
    <div class="note bad summary" role="alert" tabIndex={-1} ref={box}>
      <Icon name="triangle-alert" />
      <div>
        {wrong.some(({ id, href }) => id || href) && <h2>{formWords.counted('fix', wrong.length)}</h2>}
        <ul>
          {wrong.map((one) => (
            <li key={`${one.id} ${one.text}`}>
              <One {...one} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
