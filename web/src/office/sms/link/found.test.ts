import { describe, expect, it } from 'vitest';
import { longLinks, shortened } from './found';

const LONG = 'https://www.koszalin.pl/pl/page/otwarty-konkurs-ofert-2027';
const SHORT = 'https://mapa.pl/s/q7RfT2kd';

describe('links that can be shortened', () => {
  it('are long enough for that, each once, without what ends a sentence', () => {
    expect(longLinks(`Patrz ${LONG}. I jeszcze (${LONG}), ${SHORT}`, SHORT.length)).toEqual([LONG]);
  });

  it('are none where nothing is read over https', () => {
    expect(longLinks('http://example.org/a/very/long/address/of/a/page koszalin.pl', 10)).toEqual([]);
  });

  it('are replaced whole, and what stands around them stays', () => {
    expect(shortened(`Patrz ${LONG}, ${LONG}.`, LONG, SHORT)).toBe(`Patrz ${SHORT}, ${SHORT}.`);
    expect(shortened(`${LONG}/dalej`, LONG, SHORT)).toBe(`${LONG}/dalej`);
  });
});
