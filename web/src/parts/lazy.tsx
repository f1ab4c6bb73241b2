import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part of the page that is loaded when it is first shown, and what stands there until then. */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: () => ComponentChildren = () => null,
) {
  return function Lazy(props: P) {
    const loaded = useSignal<ComponentType<P> | null>(null);
    useEffect(() => {
      void load().then((part) => {
        loaded.value = part;
      });
    }, []);
    const Part = loaded.value;
    return Part ? <Part {...props} /> : waiting();
  };
}
