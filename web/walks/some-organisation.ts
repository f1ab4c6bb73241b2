import type { Page as ApiPage, ListedOrganisation } from '../src/api/types';
import { ask } from './browser';

/** The city's real organisations, by the alphabet. */
export async function realOrganisations(): Promise<ListedOrganisation[]> {
  const real: ListedOrganisation[] = [];
  let next: string | undefined;
  do {
    const cursor: string = next ? `&cursor=${encodeURIComponent(next)}` : '';
    const page = await ask<ApiPage<ListedOrganisation>>(`/organisations?sort=name&limit=100${cursor}`);
    real.push(...page.items.filter(({ example }) => !example));
    next = page.next;
  } while (next);
  return real;
}

/** One of them; walks that write take one each. */
export async function someOrganisation(n: number): Promise<ListedOrganisation> {
  const found = (await realOrganisations())[n];
  if (!found) throw new Error('The demo data has too few organisations');
  return found;
}
