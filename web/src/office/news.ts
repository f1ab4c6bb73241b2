import { signal } from '@preact/signals';
import type { Route } from '../desk/address';
import { route } from '../desk/route';

/** What has just been done, said above the page that one is on then, and only there. */
export const news = signal<{ said: string; at: Route } | null>(null);

export function tell(said: string): void {
  news.value = { said, at: route.peek() };
}
