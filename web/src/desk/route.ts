import { signal } from '@preact/signals';
import { parseRoute, type Route } from './address';
import { mayLeave } from './leaving';

export const route = signal<Route>({ desk: 'wejdz', rest: [], query: new URLSearchParams() });

/** The address of the page that is shown; Back has changed the browser's already when it is heard. */
let shown = '';

function arrive(): void {
  const arrived = parseRoute(location);
  shown = location.href;
  if (arrived) route.value = arrived;
  else location.reload();
}

function goBack(): void {
  if (mayLeave()) arrive();
  else history.pushState(null, '', shown);
}

export function followRoute(): void {
  arrive();
  addEventListener('popstate', goBack);
}

/** The language in the address goes along. */
function inOurLanguage(path: string): URL {
  const next = new URL(path, location.href);
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang && next.origin === location.origin) next.searchParams.set('lang', lang);
  return next;
}

/** Goes on to another page of the desk; Back returns. */
export function go(path: string, { replace = false } = {}): void {
  if (!mayLeave()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', inOurLanguage(path));
  arrive();
  scrollTo(0, 0);
}

/** For links: an ordinary click stays in the application. */
export function goBy(event: MouseEvent): void {
  const link = event.currentTarget;
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (!plain || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}
