import { describe, expect, it } from 'vitest';
import { isKrs, isNip, isRegon, onlyDigits, paddedKrs, wholeKrs } from './numbers';
import { phoneDigits, privateEmail, privatePhone } from './private-looking';

describe('numbers of registers', () => {
  it('are weighed as the registers do', () => {
    expect(isNip(onlyDigits('526-000-12-46'))).toBe(true);
    expect(isNip('5260001247')).toBe(false);
    expect(isRegon('123456785')).toBe(true);
    expect(isRegon('123456786')).toBe(false);
    expect(isRegon('12345678512347')).toBe(true);
    expect(isRegon('12345678512348')).toBe(false);
    expect(isKrs('0000123456')).toBe(true);
    expect(isKrs('123456')).toBe(false);
  });
  it('tell which zeros of a KRS number were left out', () => {
    expect(paddedKrs('123456')).toBe('0000123456');
    expect(wholeKrs('123456')).toBe('0000123456');
    expect(paddedKrs('0000123456')).toBeNull();
    expect(wholeKrs('0000123456')).toBe('0000123456');
  });
  it.each(['', '0', '00000', '12345678901', '12a'])('add no zeros to "%s"', (text) => {
    expect(paddedKrs(text)).toBeNull();
    expect(wholeKrs(text)).toBe(text);
  });
});

describe('contacts that look private', () => {
  it.each(['anna.kowalska@gmail.com', 'jan_nowak1970@wp.pl', 'kowalska@poczta.onet.pl'])('%s', (email) =>
    expect(privateEmail(email)).toBe(true),
  );
  it.each(['biuro@klub.example', 'fundacja.promyk@gmail.com', 'anna.kowalska@promyk.example'])(
    'not %s',
    (email) => expect(privateEmail(email)).toBe(false),
  );
  it('a mobile phone, and not a landline', () => {
    expect(privatePhone('+48 600 000 000')).toBe(true);
    expect(privatePhone('94 342 00 00')).toBe(false);
  });
  it('counts the digits of a Polish number', () => {
    expect(phoneDigits('94 000 00 0')).toBe(8);
    expect(phoneDigits('+48 94 000 00 00')).toBeNull();
    expect(phoneDigits('+49 30 1234')).toBeNull();
    expect(phoneDigits('')).toBeNull();
  });
});
