import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { pathname: '/', search: '' });
vi.stubGlobal('document', { getElementById: () => null, documentElement: {} });
const { city } = await import('../state/city');
const { speak } = await import('../i18n/language');
const { standingInWords } = await import('./standing');
const ZONE = { zone: 'Europe/Warsaw' };

const words = (standing: Parameters<typeof standingInWords>[0], now: string) => {
  const said = standingInWords(standing, new Date(now));
  return said && [said.strong, said.rest].filter(Boolean).join(' ');
};

beforeAll(() => {
  city.value = ZONE as NonNullable<typeof city.value>;
});
afterAll(() => {
  city.value = null;
});

describe('how a place stands', () => {
  const open = {
    state: 'open',
    until: '2026-11-25T15:00:00Z',
    nextOpening: '2026-11-26T08:00:00Z',
  } as const;
  const closed = {
    state: 'closed',
    until: '2026-11-27T08:00:00Z',
    nextOpening: '2026-11-27T08:00:00Z',
  } as const;

  it.each([
    [open, '2026-11-25T14:59:00Z', 'Otwarte do 16:00'],
    [open, '2026-11-25T15:00:00Z', 'Otwiera się jutro o 9:00'],
    [open, '2026-11-26T02:00:00Z', 'Otwiera się o 9:00'],
    [open, '2026-11-26T08:00:00Z', 'Otwarte'],
    [{ state: 'open' }, '2026-11-25T15:00:00Z', 'Otwarte całą dobę'],
    [
      { state: 'open', until: '2026-11-27T22:00:00Z' },
      '2026-11-25T15:00:00Z',
      'Otwarte do 27 listopada, 23:00',
    ],
    [closed, '2026-11-25T23:30:00Z', 'Otwiera się jutro o 9:00'],
    [closed, '2026-11-25T22:30:00Z', 'Otwiera się: piątek, 9:00'],
    [closed, '2026-11-11T12:00:00Z', 'Otwiera się: 27 listopada, 9:00'],
    [{ state: 'closed' }, '2026-11-25T12:00:00Z', 'Zamknięte'],
    [{ state: 'by-appointment', until: '2026-11-25T15:00:00Z' }, '2026-11-25T12:00:00Z', 'po umówieniu'],
    [{ state: 'by-appointment', until: '2026-11-25T15:00:00Z' }, '2026-11-25T15:00:00Z', null],
    [{ state: 'unknown' }, '2026-11-25T12:00:00Z', null],
    [undefined, '2026-11-25T12:00:00Z', null],
  ] as const)('%j at %s', (standing, now, expected) => expect(words(standing, now)).toBe(expected));

  it('follows the clock of the city, in summer, too, and speaks English', async () => {
    await speak('en');
    const summer = { state: 'open', until: '2026-07-01T15:00:00Z' } as const;
    expect(words(summer, '2026-07-01T14:00:00Z')).toBe('Open until 17:00');
    await speak('pl');
  });
});
