import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchPlaces } from './place-search';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

describe('a place by its name', () => {
  it('is offered', async () => {
    const items = [{ kind: 'town', label: 'Koszalin' }];
    answering(async () => Response.json({ items }));
    expect(await searchPlaces('kosz')).toEqual({ places: items, said: null });
  });

  it('may be unknown', async () => {
    answering(async () => Response.json({ items: [] }));
    expect((await searchPlaces('xyz')).said).toBe('placesNothing');
  });

  it('is not called unknown when nobody was asked', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await searchPlaces('kosz')).said).toBe('failedOffline');
    answering(async () => Response.json({ code: 'internal' }, { status: 500 }));
    expect((await searchPlaces('kosz')).said).toBe('placesFailed');
  });

  it('is not looked for by one letter', async () => {
    answering(async () => Response.json({ items: [] }));
    expect(await searchPlaces('k')).toEqual({ places: [], said: null });
    expect(fetch).not.toHaveBeenCalled();
  });
});
