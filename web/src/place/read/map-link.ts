import type { Position } from '../../api/types';
import { readCoordinates } from './coordinates';
import { onEarth, type Reading, refused } from './reading';

const SHORT = new Set([
  'maps.app.goo.gl',
  'goo.gl',
  'g.co',
  'g.page',
  'maps.apple',
  'bit.ly',
  'tinyurl.com',
  'binged.it',
  't.co',
]);
const SHORT_OSM = /^(www\.)?(osm\.org|openstreetmap\.org)$/;

const NUMBER = '([+-]?\\d{1,3}(?:\\.\\d{1,20})?)';
const PIN = new RegExp(`!3d${NUMBER}!4d${NUMBER}(?![\\d.])`, 'g');
const CAMERA = new RegExp(`@${NUMBER},${NUMBER}(?![\\d.])`);
const PAIR = new RegExp(`^\\s*(?:loc:)?${NUMBER}\\s*[,~_]\\s*\\+?${NUMBER}(?![\\d.])`);
const HASH_MAP = new RegExp(`(?:^#|&)map=\\d{1,2}(?:\\.\\d{1,9})?/${NUMBER}/${NUMBER}(?![\\d.])`);

/** From the most exact to the least: what is marked, what is asked for, what the picture shows. */
const POINTS = ['query', 'q', 'coordinate', 'll', 'destination', 'daddr', 'saddr', 'center', 'cp', 'sll'];

function pair(match: readonly (string | undefined)[] | null | undefined): Position | null {
  if (!match) return null;
  const at = { lat: Number(match[1]), lon: Number(match[2]) };
  return onEarth(at) ? at : null;
}

const named = (query: URLSearchParams, lat: string, lon: string) =>
  pair(PAIR.exec(`${query.get(lat) ?? ''},${query.get(lon) ?? ''}`));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** /maps/place/54°11'25"N+16°10'54"E or /maps/search/54.19,+16.18 */
function inPath(pathname: string): Position | null {
  for (const part of pathname.split('/').slice(0, 12)) {
    const reading = readCoordinates(decoded(part).replaceAll('+', ' '));
    if (reading.kind === 'found' && /\d[^\d]+\d/.test(part)) return reading.at;
  }
  return null;
}

function point(url: URL): Position | null {
  const query = url.searchParams;
  const whole = decoded(url.pathname + url.search + url.hash);
  const pins = [...whole.matchAll(PIN)];
  return (
    pair(pins.at(-1)) ??
    named(query, 'mlat', 'mlon') ??
    POINTS.reduce<Position | null>((at, name) => at ?? pair(PAIR.exec(query.get(name) ?? '')), null) ??
    named(query, 'y', 'x') ??
    named(query, 'lat', 'lon') ??
    pair(HASH_MAP.exec(url.hash)) ??
    inPath(url.pathname) ??
    pair(CAMERA.exec(whole))
  );
}

/** geo:54.19,16.18;u=20 and geo:0,0?q=54.19,16.18(Name) */
function geo(url: URL): Position | null {
  const [words = '', search = ''] = url.href.slice('geo:'.length).split('?');
  const asked = pair(PAIR.exec(new URLSearchParams(search).get('q') ?? ''));
  return asked ?? pair(PAIR.exec(decoded(words)));
}

/** The first link of a shared text: names often come before it. */
function linkIn(text: string): URL | null {
  const found = /(?:https?:\/\/|geo:)\S+/i.exec(text)?.[0] ?? /^\S+\.[a-z]{2,}\/\S*$/i.exec(text)?.[0];
  if (!found) return null;
  try {
    return new URL(/^(https?|geo):/i.test(found) ? found : `https://${found}`);
  } catch {
    return null;
  }
}

const isShort = ({ hostname, pathname }: URL): boolean =>
  SHORT.has(hostname) || (SHORT_OSM.test(hostname) && pathname.startsWith('/go/'));

/** The place that a link to a map shows. Null when the text is no link; the link itself is never opened. */
export function readMapLink(text: string): Reading | null {
  const url = linkIn(text.trim());
  if (!url) return null;
  const at = url.protocol === 'geo:' ? geo(url) : point(url);
  if (at) return { kind: 'found', at, source: 'link' };
  return refused(isShort(url) ? 'short-link' : 'link-without-place');
}
