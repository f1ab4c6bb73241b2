import { useEffect, useMemo } from 'preact/hooks';
import { CaseLock } from './lock';

/** Holds the case while its page is open, if somebody who decides looks at it. */
export function useCaseLock(which: string, wanted: boolean): CaseLock {
  const lock = useMemo(() => new CaseLock(), []);
  useEffect(() => {
    if (!wanted) return;
    void lock.take(which);
    const leave = () => lock.release();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [which, wanted]);
  return lock;
}
