import { address } from '../api/client';
import { read, send } from '../api/send';
import { keepSession, type Session } from '../desk/session';
import { language } from '../i18n/language';

/** Where the city's identity provider is reached; a page of its own, so no request of ours. */
export const PROVIDER = address('/session/provider');

/** The same answer whether the account is known or not. The link of the letter leads on to `returnTo`. */
export const sendLink = (email: string, returnTo: string | null) =>
  send('POST', '/session/links', {
    body: { email, language: language.value, ...(returnTo && { returnTo }) },
  });

export type Credentials =
  | { link: string; code?: string; email?: string }
  | { email: string; password: string; code?: string };

export async function enter(credentials: Credentials): Promise<Session> {
  const { body } = await send<Session>('POST', '/session', { body: credentials });
  keepSession(body);
  return body;
}

export interface OpenSession {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  device?: string;
  current: boolean;
}

export const askSessions = async () => (await read<{ items: OpenSession[] }>('/session/others')).body.items;
export const endSession = (id: string) => send('DELETE', `/session/others/${id}`);

export const setPassword = (password: string) => send('PUT', '/session/password', { body: { password } });

export interface SecondFactor {
  secret: string;
  uri: string;
}

export const beginSecondFactor = async () =>
  (await send<SecondFactor>('POST', '/session/second-factor')).body;
export const finishSecondFactor = async (code: string) =>
  (await send<{ recoveryCodes: string[] }>('PUT', '/session/second-factor', { body: { code } })).body
    .recoveryCodes;
export const dropSecondFactor = () => send('DELETE', '/session/second-factor');

export async function confirmMyself(proof: { password?: string; code?: string }): Promise<void> {
  keepSession((await send<Session>('POST', '/session/confirmation', { body: proof })).body);
}

export interface Confirmed {
  organisation: { slug: string; name: string };
  verifiedAt: string;
}

export const confirmTruth = async (token: string) =>
  (await send<Confirmed>('POST', '/confirmations', { body: { token } })).body;
