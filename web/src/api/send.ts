import { address, Problem, refusal } from './client';

const PATIENCE_MS = 30_000;

type Method = 'POST' | 'PUT' | 'DELETE';

interface Sending {
  /** Becomes JSON, unless it is a Blob. */
  body?: unknown;
  /** The state that the change starts from; the server refuses (409) when it is no longer the last. */
  ifMatch?: string | undefined;
  /** New for each act that must not happen twice; the same key again is the same act. */
  idempotencyKey?: string;
  /** Is sent even when the page goes away meanwhile. */
  keepalive?: boolean;
}

/** What came back, with the tag that the next change names. */
export interface Sent<T> {
  body: T;
  etag: string | undefined;
}

let csrfToken: string | undefined;

/** The server tells it with the session; other sites cannot read it. */
export function keepCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

function headers({ body, ifMatch, idempotencyKey }: Sending): Record<string, string> {
  const said: Record<string, string> = { Accept: 'application/json' };
  if (csrfToken) said['X-CSRF-Token'] = csrfToken;
  if (ifMatch) said['If-Match'] = ifMatch;
  if (idempotencyKey) said['Idempotency-Key'] = idempotencyKey;
  if (body !== undefined) said['Content-Type'] = body instanceof Blob ? body.type : 'application/json';
  return said;
}

async function ask<T>(path: string, request: RequestInit): Promise<Sent<T>> {
  let response: Response;
  try {
    response = await fetch(address(path), { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    throw new Problem(0, 'no-connection', String(error));
  }
  if (!response.ok) throw await refusal(response);
  const body = response.status === 204 ? undefined : await response.json();
  return { body: body as T, etag: response.headers.get('ETag') ?? undefined };
}

/** Changes something. */
export function send<T = void>(method: Method, path: string, sending: Sending = {}): Promise<Sent<T>> {
  const { body, keepalive = false } = sending;
  const written = body === undefined || body instanceof Blob ? body : JSON.stringify(body);
  return ask<T>(path, { method, headers: headers(sending), body: written ?? null, keepalive });
}

/** Reads something that will be changed: its tag comes with it. */
export const read = <T>(path: string): Promise<Sent<T>> =>
  ask<T>(path, { headers: { Accept: 'application/json' }, cache: 'no-store' });
