import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { City } from '../api/types';
import { city, knowCity } from '../state/city';

interface Removable {
  remove(): void;
}

export interface MapInBox<M> {
  box: RefObject<HTMLDivElement | null>;
  map: Signal<M | null>;
  failed: Signal<boolean>;
}

/** Stands a map in a box when its code has come; without it, the page says so and works on. */
export function useMap<M extends Removable>(
  stand: (container: HTMLElement, city: City) => Promise<M>,
): MapInBox<M> {
  const box = useRef<HTMLDivElement>(null);
  const map = useSignal<M | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let gone = false;
    const start = async () => {
      const known = await knowCity();
      if (!box.current || gone) return;
      const standing = await stand(box.current, known);
      if (gone) standing.remove();
      else map.value = standing;
    };
    start().catch(() => {
      failed.value = true;
    });
    return () => {
      gone = true;
      map.value?.remove();
      map.value = null;
    };
  }, []);
  return { box, map, failed };
}

/** The city's, once it is known. */
export function useCity(): City | null {
  useEffect(() => {
    knowCity().catch(() => undefined);
  }, []);
  return city.value;
}
