import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../i18n/language';
import { Icon } from './Icon';

interface Props {
  title: string;
  close: () => void;
  children: ComponentChildren;
  foot?: ComponentChildren;
}

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ title, close, children, foot }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const outside = ({ target }: MouseEvent) => target === box.current && close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog, the click is the pointer's way
    <dialog ref={box} class="dialog" aria-labelledby={heading} onClose={close} onClick={outside}>
      <div class="dialog-body">
        <div class="bar">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="tb" aria-label={t('close')} onClick={close}>
            <Icon name="x" />
          </button>
        </div>
        <div class="dialog-scroll">{children}</div>
        {foot && <div class="dialog-foot">{foot}</div>}
      </div>
    </dialog>
  );
}
