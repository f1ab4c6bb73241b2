import { signal } from '@preact/signals';

function media(query: string) {
  const list = matchMedia(query);
  const state = signal(list.matches);
  list.addEventListener('change', () => {
    state.value = list.matches;
  });
  return state;
}

/** The one place, with `styles/layout.css`, that knows where a phone ends. */
export const phone = media('(max-width: 719.98px)');
/** Wide enough for list, profile and map side by side. */
export const wide = media('(min-width: 1100px)');
export const calm = media('(prefers-reduced-motion: reduce)');

export const online = signal(navigator.onLine);
for (const event of ['online', 'offline'] as const)
  addEventListener(event, () => {
    online.value = event === 'online';
  });
