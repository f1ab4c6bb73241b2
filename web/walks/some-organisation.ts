import type { Page as ApiPage, ListedOrganisation } from '../src/api/types';
import { ask } from './browser';

/** One of the city's real organisations that stand on the map; walks that write take one each. */
export async function someOrganisation(n: number): Promise<ListedOrganisation> {
  const { items } = await ask<ApiPage<ListedOrganisation>>('/organisations?located=true&sort=name&limit=200');
  const found = items.filter(({ example }) => !example)[n];
  if (!found) throw new Error('The demo data has too few organisations');
  return found;
}
