import type { Page as ApiPage, ListedOrganisation } from '../src/api/types';
import { ask } from './browser';

/** One of the city's real organisations that stand on the map, by the alphabet; walks that write take one each. */
export async function someOrganisation(n: number): Promise<ListedOrganisation> {
  const real: ListedOrganisation[] = [];
  let next: string | undefined;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : '';
    const page = await ask<ApiPage<ListedOrganisation>>(
      `/organisations?located=true&sort=name&limit=100${cursor}`,
    );
    real.push(...page.items.filter(({ example }) => !example));
    next = page.next;
  } while (next && real.length <= n);
  const found = real[n];
  if (!found) throw new Error('The demo data has too few organisations');
  return found;
}
