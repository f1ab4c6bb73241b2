import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('document', { documentElement: {} });
const { hoursInWords } = await import('./in-words');

describe('hours as a sentence', () => {
  it.each([
    ['Mo-Fr 08:00-16:00', 'poniedziałek–piątek 8:00–16:00'],
    [
      'Mo,We 10:00-12:00,13:00-15:00',
      'poniedziałek 10:00–12:00, 13:00–15:00; środa 10:00–12:00, 13:00–15:00',
    ],
    ['Mo-Fr 10:00-17:00; PH off', 'poniedziałek–piątek 10:00–17:00. W święta zamknięte.'],
    ['Tu 16:00-19:00 "po umówieniu"', 'wtorek 16:00–19:00, po umówieniu'],
    ['24/7', 'poniedziałek–niedziela całą dobę'],
    ['Mo-Su off', 'poniedziałek–niedziela zamknięte'],
    ['Sa 10:00-12:00; Dec 24 off', 'sobota 10:00–12:00; 24 grudnia: zamknięte'],
  ])('%s', (text, words) => expect(hoursInWords(text)).toBe(words));

  it.each(['week 1-10 Mo 10:00-12:00', 'sunrise-sunset'])('%s is left as it was given', (text) =>
    expect(hoursInWords(text)).toBeNull(),
  );
});
