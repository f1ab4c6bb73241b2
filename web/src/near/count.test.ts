import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NearbyItem, Relation } from '../api/types';

vi.stubGlobal('location', { pathname: '/', search: '', origin: 'https://map.example' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const NO_FILTERS = {
  q: '',
  spheres: [],
  legalForm: null,
  publicBenefit: false,
  wheelchair: false,
  openAt: null,
};
const { countOfList, countPages } = await import('./count');

const item = (id: string, relation: Relation = 'located'): NearbyItem => ({
  organisation: { id, slug: id, name: id, spheres: [], example: false },
  relation,
});

const question = { at: { lat: 54.19, lon: 16.18 }, radiusMetres: 1000, limit: 50, filters: NO_FILTERS };
const never = new AbortController().signal;

/** A server whose pages hold these items, and which goes on after the last when it is endless. */
function serve(pages: NearbyItem[][], endless = false): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address, 'https://map.example'));
    const index = asked.length - 1;
    const more = endless || index + 1 < pages.length;
    return Response.json({ items: pages[index % pages.length], ...(more && { next: `page ${index + 1}` }) });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('the count of the list at hand', () => {
  it('is exact at its end', () =>
    expect(countOfList({ items: [item('a'), item('a'), item('b', 'both')] })).toEqual({
      organisations: 2,
      exact: true,
    }));

  it('is exact where those begin who only work here', () =>
    expect(countOfList({ items: [item('a'), item('b', 'serves')], next: 'x' })).toEqual({
      organisations: 1,
      exact: true,
    }));

  it('is a lower bound otherwise', () =>
    expect(countOfList({ items: [item('a')], next: 'x' })).toEqual({ organisations: 1, exact: false }));
});

describe('the count of all pages', () => {
  it('counts an organisation of several places once', async () => {
    const asked = serve([[item('a'), item('b')], [item('b'), item('c', 'both')], [item('d')]]);
    expect(await countPages(question, never)).toEqual({ organisations: 4, exact: true });
    expect(asked.map(({ searchParams }) => searchParams.get('cursor'))).toEqual([null, 'page 1', 'page 2']);
    expect(asked.map(({ searchParams }) => searchParams.get('relation'))).toEqual(Array(3).fill('located'));
  });

  it('ends after some pages, and says so', async () => {
    const asked = serve([[item('a')], [item('b')]], true);
    expect(await countPages(question, never)).toEqual({ organisations: 2, exact: false });
    expect(asked).toHaveLength(5);
  });
});
