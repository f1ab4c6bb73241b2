import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const addresses: string[] = [];
vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('history', {
  state: null,
  pushState: (_: unknown, __: string, url: string) => addresses.push(url),
  replaceState: (_: unknown, __: string, url: string) => addresses.push(url),
});
const { openList, page, rememberCamera, replace } = await import('./page');

const HOME = { lat: 54.19028, lon: 16.18167, zoom: 16 };

beforeEach(() => {
  vi.useFakeTimers();
  addresses.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('the camera in the address', () => {
  it('is there once the map rests', () => {
    rememberCamera(HOME);
    expect(addresses).toEqual([]);
    vi.runAllTimers();
    expect(addresses).toEqual(['/?@=54.19028,16.18167,16']);
  });

  it('is not there during "near me", nor when it ends', () => {
    openList({ near: true });
    rememberCamera(HOME);
    vi.runAllTimers();
    rememberCamera(HOME);
    replace({ near: false });
    vi.runAllTimers();
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).not.toContain('@=');
    expect(page.value.camera).toBeNull();
  });

  it('is taken out when it must not be told', () => {
    rememberCamera(HOME);
    vi.runAllTimers();
    rememberCamera(null);
    vi.runAllTimers();
    expect(addresses.at(-1)).toBe('/?list=1');
  });
});
