import { useEffect } from 'preact/hooks';

/** What is asked before the page is left; null: nothing would be lost. */
let question: string | null = null;

/** Whether the page may be left: at once, or because the person said so to the browser's own question. */
export const mayLeave = (): boolean => question === null || confirm(question);

const holdBrowser = (event: BeforeUnloadEvent) => event.preventDefault();

/** While there is something to ask, every way out asks it: links of the desk, Back, and closing the page. */
export function useLeaveQuestion(asked: string | null): void {
  useEffect(() => {
    if (asked === null) return;
    question = asked;
    addEventListener('beforeunload', holdBrowser);
    return () => {
      question = null;
      removeEventListener('beforeunload', holdBrowser);
    };
  }, [asked]);
}
