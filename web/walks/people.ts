import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { BASE } from './browser';

/** Where the served map puts its letters, and what it said when it started: bin/test names both. */
const MAIL = process.env.NGOMAP_MAIL_DIR ?? '.data/mail';
const LOG = process.env.NGOMAP_SERVER_LOG ?? '';

/** Somebody signed in, as programs are: by cookie and token. */
export interface SignedIn {
  email: string;
  cookie: string;
  csrf: string;
}

/** The one administrator of the served map, shared by the files of walks. */
interface Administrator extends SignedIn {
  password: string;
  secret: string;
}

const COOKIE = '__Host-ngomap';

interface Call {
  as?: SignedIn;
  body?: unknown;
  headers?: Record<string, string>;
  status?: number;
}

/** Asks the API as somebody, or as nobody; fails when the answer is another than expected. */
export async function call(
  method: string,
  path: string,
  { as, body, headers, status = 200 }: Call = {},
): Promise<{ body: unknown; cookie: string | undefined }> {
  const answer = await fetch(`${BASE}/api/v1${path}`, {
    method,
    headers: {
      Accept: 'application/json',
      Origin: BASE,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
      ...(as && { Cookie: `${COOKIE}=${as.cookie}`, 'X-CSRF-Token': as.csrf }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  expect(answer.status, `${method} ${path}: ${text}`).toBe(status);
  const cookie = new RegExp(`${COOKIE}=([^;]+)`).exec(answer.headers.get('Set-Cookie') ?? '')?.[1];
  return { body: text ? JSON.parse(text) : undefined, cookie };
}

async function enter(credentials: object, email: string): Promise<SignedIn> {
  const { body, cookie } = await call('POST', '/session', { body: credentials });
  const { csrfToken } = body as { csrfToken: string };
  return { email, cookie: cookie ?? '', csrf: csrfToken };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an app on a phone would show now (RFC 6238). */
export function codeNow(secret: string): string {
  const bits = [...secret.replaceAll(' ', '')]
    .map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The letters that were written so far, by the names of their files. */
export const lettersNow = (): Set<string> =>
  new Set(existsSync(MAIL) ? readdirSync(MAIL).filter((name) => name.endsWith('.eml')) : []);

/** The text of a letter of this kind that was not there before; letters leave after the request. */
export async function letterTo(email: string, kind: string, before: ReadonlySet<string>): Promise<string> {
  let found: string | undefined;
  const look = () =>
    [...lettersNow()]
      .filter((name) => name.startsWith(`${kind}-`) && !before.has(name))
      .map((name) => readFileSync(join(MAIL, name), 'utf8'))
      .find((letter) => letter.includes(`\r\nTo: ${email}\r\n`));
  await expect
    .poll(
      () => {
        found = look();
        return found;
      },
      { timeout: 20_000 },
    )
    .toBeDefined();
  const [, body = ''] = (found ?? '').split('\r\n\r\n');
  return Buffer.from(body, 'base64').toString('utf8');
}

const pathIn = (letter: string): string => {
  const link = /https?:\/\/\S+#\S+/.exec(letter)?.[0] ?? '';
  expect(link, letter).not.toBe('');
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
};

/** The page behind the link of a sign-in letter that was sent since. */
export const signInPathSince = async (email: string, before: ReadonlySet<string>): Promise<string> =>
  pathIn(await letterTo(email, 'sign-in', before));

/** The page behind the link of a fresh sign-in letter. */
export async function signInPath(email: string): Promise<string> {
  const before = lettersNow();
  await call('POST', '/session/links', { body: { email, language: 'pl' }, status: 202 });
  return signInPathSince(email, before);
}

/** Signs somebody in without a page. */
export async function signIn(email: string): Promise<SignedIn> {
  return enter({ link: (await signInPath(email)).replace(/^.*#link=/, '') }, email);
}

/** Enters as a person does: by the button behind the link of a letter. */
export async function enterByMail(page: Page, email: string): Promise<void> {
  await page.goto(BASE + (await signInPath(email)));
  await page.getByRole('button', { name: 'Wejdź' }).click();
  await page.waitForURL((url) => url.pathname !== '/wejdz');
}

/** The link of the first administrator, as the server prints it when it starts. */
export function firstAdministratorPath(): string {
  const link = /First administrator: (\S+)/.exec(readFileSync(LOG, 'utf8'))?.[1] ?? '';
  expect(link).not.toBe('');
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

const kept = () => join(MAIL, 'administrator.json');

const isOpen = async (as: SignedIn): Promise<boolean> =>
  ((await call('GET', '/session', { as })).body as { signedIn: boolean }).signedIn;

export function keepAdministrator(administrator: Administrator): void {
  writeFileSync(kept(), JSON.stringify(administrator), { mode: 0o600 });
}

async function makeAdministrator(): Promise<Administrator> {
  const email = 'administrator@walks.example';
  const password = 'cztery zielone łódki na jeziorze';
  const link = firstAdministratorPath().replace(/^.*#administrator=/, '');
  const as = await enter({ link, email }, email);
  await call('PUT', '/session/password', { as, body: { password }, status: 204 });
  const { body } = await call('POST', '/session/second-factor', { as });
  const { secret } = body as { secret: string };
  await call('PUT', '/session/second-factor', { as, body: { code: codeNow(secret) } });
  return { ...as, password, secret };
}

/** Whoever runs the served map; made by the first walk that needs one. */
export async function administrator(): Promise<SignedIn> {
  if (existsSync(kept())) {
    const known = JSON.parse(readFileSync(kept(), 'utf8')) as Administrator;
    if (await isOpen(known)) return known;
  }
  const made = await makeAdministrator();
  keepAdministrator(made);
  return made;
}

/** Gives a person one organisation to look after. */
export async function makeSteward(
  email: string,
  organisation: string,
  level: 'owner' | 'editor' = 'owner',
): Promise<void> {
  await call('POST', `/organisations/${organisation}/stewards`, {
    as: await administrator(),
    body: { email, level },
    status: 202,
  });
}

/** Gives a person a role in the office. */
export async function makeStaff(email: string, role: 'moderator' | 'auditor'): Promise<void> {
  await call('POST', '/staff', { as: await administrator(), body: { email, role } });
}

/** Lets a browser be somebody who is signed in already. */
export async function become(context: BrowserContext, { cookie }: SignedIn): Promise<void> {
  // Where a page sets it, localhost counts as safe; here only https does, and the cookie is the same.
  const url = BASE.replace(/^http:/, 'https:');
  await context.addCookies([
    { name: COOKIE, value: cookie, url, httpOnly: true, secure: true, sameSite: 'Lax' },
  ]);
}
