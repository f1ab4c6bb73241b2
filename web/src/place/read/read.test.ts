import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geo/earth';
import { readCoordinates } from './coordinates';
import { readMapLink } from './map-link';
import { readPlace } from './place';

const koszalin = { lat: 54.19028, lon: 16.18167 };

const near = (reading: ReturnType<typeof readPlace> | null) => {
  if (reading?.kind !== 'found') throw new Error(JSON.stringify(reading));
  return distanceMetres(reading.at, koszalin);
};

describe('coordinates', () => {
  it.each([
    '54.19028, 16.18167',
    '54.19028 16.18167',
    '54.19028;16.18167',
    '54.19028/16.18167',
    ' (54.19028 , 16.18167) ',
    '[54.19028, 16.18167]',
    '54,19028 16,18167',
    '54,19028; 16,18167',
    '54,19028, 16,18167',
    '+54.19028, +16.18167',
    'lat: 54.19028, lon: 16.18167',
    'lat=54.19028 lng=16.18167',
    '54.19028N 16.18167E',
    '54.19028° N, 16.18167° E',
    'N54.19028 E16.18167',
    'E 16.18167 N 54.19028',
    `54°11'25"N 16°10'54"E`,
    `54°11′25″N, 16°10′54″E`,
    `54° 11' 25" 16° 10' 54"`,
    `54°11'25,0"N 16°10'54,0"E`,
    `54º11’25’’N 16º10’54’’E`,
    `54°11.4168'N 16°10.9002'E`,
    'N 54 11 25 E 16 10 54',
    '54 11 25 16 10 54',
    '54:11:25, 16:10:54',
    '54.19028,\u200b16.18167',
    '\u202e54.19028, 16.18167',
    '５４.１９０２８, １６.１８１６７',
  ])('reads %s', (text) => expect(near(readCoordinates(text))).toBeLessThan(10));

  it('reads the southern and western half', () => {
    expect(readCoordinates(`33°52'S 151°12'E`)).toMatchObject({ at: { lat: -(33 + 52 / 60) } });
    expect(readCoordinates('-33.5, −151.25')).toMatchObject({ at: { lat: -33.5, lon: -151.25 } });
  });

  it('asks about numbers that lie in Poland only the other way round', () =>
    expect(readCoordinates('16.18167, 54.19028')).toMatchObject({
      at: { lat: 16.18167, lon: 54.19028 },
      swapped: koszalin,
    }));

  it('does not ask where letters tell the axes, or where neither way is in Poland', () => {
    expect(readCoordinates('16.18167N 54.19028E')).not.toHaveProperty('swapped');
    expect(readCoordinates('48.8566, 2.3522')).not.toHaveProperty('swapped');
  });

  it('turns what cannot be otherwise', () =>
    expect(readCoordinates('151.2, -33.8')).toMatchObject({ at: { lat: -33.8, lon: 151.2 } }));

  it.each([
    ['91, 181', 'out-of-range'],
    ['95N 16E', 'out-of-range'],
    ['54', 'unreadable'],
    ['', 'unreadable'],
    ['54.19028', 'unreadable'],
    ['54.1 16.1 3', 'unreadable'],
    ['54.19028N 16.18167N', 'unreadable'],
    [`54°61'25"N 16°10'54"E`, 'unreadable'],
    [`54.5°11'N 16°10'E`, 'unreadable'],
    ['-54N 16E', 'unreadable'],
    ['1e400, 16', 'unreadable'],
    ['NaN, NaN', 'unreadable'],
    ['Infinity 16', 'unreadable'],
    ['54.19.028, 16.18', 'unreadable'],
    ['0x36, 0x10', 'unreadable'],
    ['+48 94 342 56 78', 'unreadable'],
    ['ul. Dworcowa 12, Koszalin', 'unreadable'],
    ['<script>54, 16</script>', 'unreadable'],
    ['54.19028, 16.18167 OR 1=1', 'unreadable'],
    ['9'.repeat(400), 'unreadable'],
  ])('refuses %s', (text, why) => expect(readCoordinates(text)).toEqual({ kind: 'refused', why }));
});

describe('links to maps', () => {
  it.each([
    'https://www.google.com/maps/@54.19028,16.18167,17z',
    'https://www.google.pl/maps/place/Ratusz/@54.1,16.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d54.19028!4d16.18167!16s',
    'https://www.google.com/maps?q=54.19028,16.18167',
    'https://maps.google.com/?q=loc:54.19028,16.18167',
    'https://www.google.com/maps/search/?api=1&query=54.19028%2C16.18167',
    'https://www.google.com/maps/search/54.19028,+16.18167?entry=tts',
    `https://www.google.com/maps/place/54%C2%B011'25.0%22N+16%C2%B010'54.0%22E/@54.1,16.1,17z`,
    'https://www.google.com/maps/dir/?api=1&destination=54.19028,16.18167',
    'https://www.openstreetmap.org/#map=19/54.19028/16.18167',
    'https://www.openstreetmap.org/?mlat=54.19028&mlon=16.18167#map=12/54.1/16.1',
    'https://www.openstreetmap.org/node/1#map=19/54.19028/16.18167&layers=N',
    'geo:54.19028,16.18167',
    'geo:54.19028,16.18167;u=20',
    'geo:0,0?q=54.19028,16.18167(Ratusz)',
    'https://maps.apple.com/?ll=54.19028,16.18167&q=Ratusz',
    'https://maps.apple.com/place?coordinate=54.19028,16.18167',
    'https://www.bing.com/maps?cp=54.19028~16.18167&lvl=17',
    'https://mapy.com/pl/zakladni?x=16.18167&y=54.19028&z=17',
    'https://waze.com/ul?ll=54.19028,16.18167&navigate=yes',
    'Ratusz https://www.google.com/maps?q=54.19028,16.18167',
    'www.openstreetmap.org/#map=19/54.19028/16.18167',
  ])('reads %s', (link) => expect(near(readMapLink(link))).toBeLessThan(15));

  it('prefers the pin to the camera, and the last pin to the first', () =>
    expect(near(readMapLink('https://google.com/maps/@1,1,3z/data=!3d2!4d2!3d54.19028!4d16.18167'))).toBe(0));

  it.each([
    'https://maps.app.goo.gl/AbCdEf123',
    'https://goo.gl/maps/AbCdEf',
    'https://osm.org/go/0Tv--',
    'https://maps.apple/p/abc',
  ])('says of %s that it cannot be followed', (link) =>
    expect(readMapLink(link)).toEqual({ kind: 'refused', why: 'short-link' }),
  );

  it.each([
    'https://www.google.com/maps/place/Ratusz',
    'https://example.org/',
    'https://www.google.com/maps/@95.1,16.1,17z',
    'https://www.google.com/maps?q=54.1,1816.1',
    'https://www.google.com/maps/place/%E0%A4%A',
    'geo:abc,def',
    'https://x.pl/?q=%00%00',
    `https://x.pl/?q=${'5'.repeat(3000)},16`,
  ])('finds no place in %#', (link) =>
    expect(readMapLink(link)).toEqual({ kind: 'refused', why: 'link-without-place' }),
  );

  it.each(['javascript:alert(1)', 'data:text/html,54,16', '54.19028, 16.18167', 'Ratusz'])(
    'takes %s for no link',
    (text) => expect(readMapLink(text)).toBeNull(),
  );
});

describe('whatever is typed', () => {
  const read = (text: string) => readPlace(text, koszalin, 'Koszalin');

  it.each([
    '54.19028, 16.18167',
    'geo:54.19028,16.18167',
    '9F6R55RJ+4M',
    '55RJ+4M',
    '55RJ+4M Koszalin, Polska',
  ])('reads %s', (text) => expect(near(read(text))).toBeLessThan(60));

  it('wants to know the town that a short code is told with', () =>
    expect(read('55RJ+4M Warszawa')).toEqual({ kind: 'needs-town', code: '55RJ+4M', town: 'Warszawa' }));

  it.each([
    ['', 'nothing'],
    [' \u200b\u202e ', 'nothing'],
    ['55RJ+4M'.repeat(900), 'unreadable'],
    ['55RJ+A', 'unreadable'],
    ['javascript:alert(1)', 'unreadable'],
    ['„Ratusz”', 'unreadable'],
    ['('.repeat(3999), 'unreadable'],
    [`${'54.1 '.repeat(700)}`, 'unreadable'],
  ])('refuses what cannot be read: %#', (text, why) => expect(read(text)).toEqual({ kind: 'refused', why }));

  it('takes no time over hostile lengths', () => {
    const start = performance.now();
    for (const part of ['1,', '°', "54'", '@1,', '!3d1!4d', 'N ', '1.', '+', 'https://x.pl/?q=1,'])
      read(part.repeat(Math.floor(4000 / part.length)));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
