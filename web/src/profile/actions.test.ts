import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NamedPlace, Profile } from '../api/types';

vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const { dialable, mainPlace, routeChoices, webAddress } = await import('./actions');

const place: NamedPlace = {
  id: 'p',
  kind: 'seat',
  precision: 'exact',
  position: { lat: 54.19, lon: 16.18 },
  address: { street: 'ul. Lipowa', houseNumber: '12', city: 'Koszalin' },
};
const nowhere: NamedPlace = { id: 'n', kind: 'seat', precision: 'none', address: {} };

afterEach(() => vi.unstubAllGlobals());

describe('directions', () => {
  it('go to the position over https', () => {
    const choices = routeChoices(place, 'Klub', false);
    expect(choices.every(({ href }) => href.startsWith('https://'))).toBe(true);
    expect(choices.every(({ href }) => href.includes(encodeURIComponent('54.190000,16.180000')))).toBe(true);
  });

  it('offer the phone first on Android', () => {
    expect(routeChoices(place, 'Klub & Co', true)[0]?.href).toBe(
      'geo:54.190000,16.180000?q=54.190000%2C16.180000(Klub%20%26%20Co)',
    );
  });

  it('go by address when the position is doubted', () => {
    const [first] = routeChoices({ ...place, doubted: true }, 'Klub', false);
    expect(first?.href).toContain(encodeURIComponent('Lipowa 12, Koszalin'));
  });

  it('are not offered to nowhere', () => expect(routeChoices(nowhere, 'Klub', true)).toEqual([]));
});

describe('contacts', () => {
  it('dials digits only', () => expect(dialable('+48 94 000-00-00')).toBe('tel:+48940000000'));

  it.each([
    ['example.org', 'https://example.org/'],
    ['http://example.org/a', 'http://example.org/a'],
  ])('%s is an address', (text, href) => expect(webAddress(text)).toBe(href));

  it.each(['javascript:alert(1)', 'data://text', 'nie mamy', ''])('%s is no address', (text) =>
    expect(webAddress(text)).toBeNull(),
  );
});

describe('the main place', () => {
  it('is a drawn seat, else a drawn place, else the first', () => {
    const branch: NamedPlace = { ...place, id: 'b', kind: 'branch' };
    const of = (places: NamedPlace[]) => mainPlace({ places } as Profile)?.id;
    expect(of([branch, place])).toBe('p');
    expect(of([nowhere, branch])).toBe('b');
    expect(of([nowhere])).toBe('n');
    expect(of([])).toBeUndefined();
  });
});
