import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { placeWords } from './words';

interface Props {
  children: ComponentChildren;
  bringBack: () => void;
}

/** What was removed can come back at once; the focus, whose button has gone too, waits here. */
export function Gone({ children, bringBack }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="note wait">
      <Icon name="info" small />
      <div class="way-body">
        <p role="status">{children}</p>
        <button ref={button} type="button" class="btn slim" onClick={bringBack}>
          <Icon name="undo-2" small />
          {placeWords.t('bringBack')}
        </button>
      </div>
    </div>
  );
}
