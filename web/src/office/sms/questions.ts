import type { components } from '../../api/schema';
import { read, send } from '../../api/send';

type Schemas = components['schemas'];

export type Broadcast = Schemas['Broadcast'];
export type NewBroadcast = Schemas['NewBroadcast'];
export type Quote = Schemas['BroadcastQuote'];
export type Message = Schemas['BroadcastMessage'];
export type Act = Schemas['BroadcastAct']['act'];

const of = (which: string) => `/broadcasts/${encodeURIComponent(which)}`;

export const askBroadcasts = async () => (await read<{ items: Broadcast[] }>('/broadcasts')).body.items;
export const askBroadcast = async (which: string) => (await read<Broadcast>(of(which))).body;
export const askMessages = async (which: string) =>
  (await read<{ items: Message[] }>(`${of(which)}/messages`)).body.items;

export const quote = async (draft: NewBroadcast) =>
  (await send<Quote>('POST', '/broadcasts/quote', { body: draft })).body;

/** Sent twice with one key, it is one message. */
export const sendBroadcast = async (draft: NewBroadcast, idempotencyKey: string) =>
  (await send<Broadcast>('POST', '/broadcasts', { body: draft, idempotencyKey })).body;

export const steer = async (which: string, act: Act) =>
  (await send<Broadcast>('POST', `${of(which)}/acts`, { body: { act } })).body;
