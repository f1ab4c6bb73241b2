import { useSignal } from '@preact/signals';

/** The clipboard belongs to secure pages; elsewhere a selected text is copied the old way. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;opacity:0';
  // Beside an open modal dialog nothing can be selected.
  (before?.closest('dialog') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (before as HTMLElement | null)?.focus({ preventScroll: true });
  }
}

/** Whether the text is in the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

const SHOWN_MS = 2500;

const ICONS = { copied: 'check', copyFailed: 'triangle-alert' } as const;

/** Copies, and knows for a while how it went. */
export function useCopy() {
  const said = useSignal<'copied' | 'copyFailed' | null>(null);
  const copy = async (text: string): Promise<void> => {
    said.value = (await copyText(text)) ? 'copied' : 'copyFailed';
    setTimeout(() => {
      said.value = null;
    }, SHOWN_MS);
  };
  return { said: said.value, icon: said.value && ICONS[said.value], copy };
}
