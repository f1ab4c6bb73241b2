import { afterEach, describe, expect, it } from 'vitest';
import { route } from '../desk/route';
import { isOurs, keeping, signInFirst, wayBack } from './after';

const arriveFrom = (dalej: string) => {
  route.value = { desk: 'wejdz', rest: [], query: new URLSearchParams({ dalej }) };
};

afterEach(() => arriveFrom(''));

describe('the way on after signing in', () => {
  it.each([
    '/moje',
    '/biuro/kolejka?state=approved&kind=edit',
    '/moje/klub-pion/kontakt',
    '/biuro?q=dom%20kultury',
  ])('leads to %s', (path) => {
    arriveFrom(path);
    expect(wayBack()).toBe(path);
    expect(keeping('/wejdz/haslo')).toBe(`/wejdz/haslo?dalej=${encodeURIComponent(path)}`);
  });

  it.each([
    'https://evil.example/moje',
    '//evil.example/moje',
    '/\\evil.example',
    '/moje@evil.example',
    '/moje\\evil',
    'javascript:alert(1)',
    '/mojezdanie',
    '/moje#link=x',
    `/moje/${'a'.repeat(300)}`,
  ])('refuses %s', (path) => {
    arriveFrom(path);
    expect(isOurs(path)).toBe(false);
    expect(wayBack()).toBeNull();
    expect(keeping('/wejdz')).toBe('/wejdz');
  });

  it('keeps the query of the page, without its language', () => {
    expect(signInFirst({ pathname: '/biuro/kolejka', search: '?lang=en&state=approved' })).toBe(
      '/wejdz?dalej=%2Fbiuro%2Fkolejka%3Fstate%3Dapproved',
    );
    expect(signInFirst({ pathname: '/moje', search: '?lang=en' })).toBe('/wejdz?dalej=%2Fmoje');
  });
});
