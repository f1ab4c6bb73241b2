// People sign in as people do: by the link of a letter; the staff set a password and a second factor, too.
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, pause } from './chaos-http.mjs';

const LETTER_SECONDS = 60;

/** The parts of a letter that the map wrote as a file; nothing of one that is cut off. */
export function readLetter(file) {
  const [head, body] = readFileSync(file, 'utf8').split('\r\n\r\n');
  const to = /^To: (.+)$/m.exec(head)?.[1].trim();
  const text = Buffer.from(body ?? '', 'base64').toString();
  return to && text ? { to, text } : null;
}

export function letterFiles(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.eml'));
}

async function linkFor(email, folder) {
  for (let tenths = 0; tenths < LETTER_SECONDS * 10; tenths++) {
    for (const name of letterFiles(folder).filter((file) => file.startsWith('sign-in-'))) {
      const letter = readLetter(join(folder, name));
      const link = letter?.to === email && /#link=([A-Za-z0-9_-]{43})/.exec(letter.text)?.[1];
      if (link) return link;
    }
    await pause(100);
  }
  throw new Error(`no letter with a link for ${email}`);
}

function base32Bytes(word) {
  const bits = [...word]
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

// RFC 6238 with steps of 30 seconds.
function totp(secret) {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', base32Bytes(secret)).update(step).digest();
  const offset = hash[19] & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function must(base, path, options) {
  const answer = await ask(base, path, options);
  if (answer.status >= 300) throw new Error(`${options.method} ${path}: ${answer.status} ${answer.text}`);
  return answer;
}

async function becomeStaff(base, rights) {
  const as = { ...rights };
  await must(base, '/api/v1/session/password', {
    ...as,
    method: 'PUT',
    json: { password: 'zamek most rower kill 9' },
  });
  const offer = await must(base, '/api/v1/session/second-factor', { ...as, method: 'POST' });
  const code = totp(offer.json.secret);
  await must(base, '/api/v1/session/second-factor', { ...as, method: 'PUT', json: { code } });
}

/** What this person's requests carry, with the ids of their organisations. */
export async function signIn(base, email, folder, staff) {
  await must(base, '/api/v1/session/links', { method: 'POST', json: { email, language: 'pl' } });
  const link = await linkFor(email, folder);
  const answer = await must(base, '/api/v1/session', { method: 'POST', json: { link } });
  const rights = { cookie: answer.headers['set-cookie'][0].split(';')[0], csrf: answer.json.csrfToken };
  if (staff) await becomeStaff(base, rights);
  return { email, ...rights, organisations: answer.json.stewardships.map((s) => s.organisation.id) };
}
