import { describe, expect, it } from 'vitest';
import { formatUrl, type PageState, parseUrl } from './url';

const home: PageState = {
  slug: null,
  list: false,
  near: false,
  radius: 1000,
  q: '',
  spheres: [],
  legalForm: null,
  publicBenefit: false,
  wheelchair: false,
  open: false,
  camera: null,
  lang: null,
};

function roundTrip(page: PageState): PageState {
  const url = new URL(formatUrl(page), 'https://map.example');
  return parseUrl(url.pathname, url.search);
}

describe('the address of a page', () => {
  it('is bare at the start', () => expect(formatUrl(home)).toBe('/'));

  it('says all of the state and reads it back', () => {
    const page: PageState = {
      slug: 'fundacja-x',
      list: true,
      near: false,
      radius: 1000,
      q: 'młodzież & sport',
      spheres: ['1', '32a'],
      legalForm: 'foundation',
      publicBenefit: true,
      wheelchair: true,
      open: true,
      camera: { lat: 54.19028, lon: 16.18167, zoom: 14 },
      lang: 'en',
    };
    expect(roundTrip(page)).toEqual(page);
  });

  it('says how far "near me" reaches', () => {
    const page: PageState = { ...home, near: true, radius: 'city' };
    expect(roundTrip(page)).toEqual(page);
  });

  it('stays readable', () => {
    const page = { ...home, spheres: ['1', '31'], camera: { lat: 54.19, lon: 16.18, zoom: 13 } };
    expect(formatUrl(page)).toBe('/?sphere=1,31&@=54.19000,16.18000,13');
  });

  it.each(['@=abc', '@=99,16,13', '@=54,16,99', '@=54,16'])('ignores the camera %s', (search) =>
    expect(parseUrl('/', `?${search}`).camera).toBeNull(),
  );

  it('has no room for a position of the reader', () => {
    const camera = { lat: 54.19028, lon: 16.18167, zoom: 16 };
    expect(formatUrl({ ...home, near: true, camera })).toBe('/?near=1');
  });

  it('takes an address that cannot be decoded as it is', () =>
    expect(parseUrl('/o/%zz', '').slug).toBe('%zz'));

  it('takes an unknown radius for the usual one', () =>
    expect(parseUrl('/', '?near=1&radius=7').radius).toBe(1000));
});
